import neo4j from 'neo4j-driver';
import type { Neo4jAccess } from './neo4j-server.ts';

/** Takes every node and relationship out, in batches; constraints and indexes stay. */
export async function wipeNeo4j({ uri, user, password }: Neo4jAccess): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const statement = 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone';
  try {
    for (;;) {
      const { records } = await driver.executeQuery(statement);
      if (Number(records[0]?.get('gone')) === 0) return;
    }
  } finally {
    await driver.close();
  }
}

import neo4j from 'neo4j-driver';
import type { Neo4jAccess } from './neo4j-server.ts';

/** Runs one statement, as somebody with Neo4j Browser could. @returns the records as objects */
export async function runCypher(
  { uri, user, password }: Neo4jAccess,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<object[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

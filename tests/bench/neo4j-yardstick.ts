import neo4j, { type Session } from 'neo4j-driver';
import { sortAmount } from '../../model/amounts.ts';
import type { Amount } from '../../model/graph.ts';
import { canonicalJson, relationId } from '../../model/ids.ts';
import type { ExchangeRecord, Located } from '../../model/records.ts';
import { searchDocument } from '../../model/search/search-keys.ts';
import type { Neo4jAccess } from '../support/neo4j/neo4j-server.ts';
import type { Yardstick } from './yardstick.ts';

const CHUNK = 5000;

const SCHEMA = [
  'CREATE CONSTRAINT plain_id IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE',
  "CREATE FULLTEXT INDEX plain_names IF NOT EXISTS FOR (n:Plain) ON EACH [n.tokens] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }",
];

const QUERIES = {
  entities: `UNWIND $rows AS row CREATE (n:Plain {id: row.id, kind: row.kind, doc: row.doc, tokens: row.tokens})
    FOREACH (text IN row.claims | CREATE (:PlainClaim {doc: text})-[:PLAIN_ABOUT]->(n))`,
  relations: `UNWIND $rows AS row MATCH (a:Plain {id: row.from}) MATCH (b:Plain {id: row.to})
    CREATE (a)-[:PLAIN {id: row.id, kind: row.kind, amount: row.amount, doc: row.doc, claims: row.claims}]->(b)`,
  degrees: `MATCH (n:Plain) CALL (n) { SET n.degree = COUNT { (n)-[:PLAIN]-() } } IN TRANSACTIONS OF 10000 ROWS`,
  search: `CALL db.index.fulltext.queryNodes('plain_names', $query) YIELD node
    RETURN node.id, node.doc ORDER BY node.degree DESC, node.id LIMIT 20`,
  entity: `MATCH (n:Plain {id: $id}) RETURN n.doc, [(c:PlainClaim)-[:PLAIN_ABOUT]->(n) | c.doc]`,
  preview: `MATCH (n:Plain {id: $id})-[r:PLAIN]-(m) RETURN r.kind, startNode(r) = n AS out, m.kind, count(*)`,
  expand: `MATCH (n:Plain {id: $id})-[r:PLAIN]-(m) WITH n, r, m ORDER BY r.amount DESC, r.id LIMIT 200
    RETURN n.degree, collect([r.doc, m.doc])`,
  paths: `MATCH (a:Plain {id: $from}), (b:Plain {id: $to}) MATCH p = allShortestPaths((a)-[:PLAIN*..6]-(b)) RETURN [n IN nodes(p) | n.id]`,
} as const;

function rowOf(record: Exclude<ExchangeRecord, { type: 'source' }>): Record<string, unknown> {
  const { claims, ...rest } = record;
  const doc = canonicalJson({ ...rest, props: Object.assign({}, ...claims.map(({ sets }) => sets)) as unknown });
  const texts = claims.map((claim) => canonicalJson(claim));
  if (record.type === 'entity') {
    return { id: record.id, kind: record.kind, doc, claims: texts, tokens: searchDocument([record.name]) };
  }
  const amount = sortAmount(claims[0]?.sets['amounts'] as readonly Amount[] | undefined);
  return { id: relationId(record), kind: record.kind, from: record.from, to: record.to, amount, doc, claims: texts };
}

async function inChunks(session: Session, query: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await session.executeWrite((tx) => tx.run(query, { rows: rows.slice(start, start + CHUNK) }));
  }
}

/** Documents come as text: reads them, wherever they stand in an answer. */
function parsed(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('{') ? (JSON.parse(value) as unknown) : value;
  if (Array.isArray(value)) return value.map(parsed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.values(value).map(parsed);
}

/** Cypher by hand through neo4j-driver: parameters, scalars or one collected list, one round trip a question. */
export async function neo4jYardstick(access: Neo4jAccess): Promise<Yardstick> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
    disableLosslessIntegers: true,
  });
  const ask = async (query: string, values: Record<string, unknown>): Promise<unknown> => {
    const { records } = await driver.executeQuery(query, values, { routing: 'READ' });
    return records.map((record) => record.toObject());
  };
  const asked = async (query: string, values: Record<string, unknown>): Promise<unknown> =>
    parsed(await ask(query, values));
  return {
    async load(records: readonly Located[]) {
      const session = driver.session();
      for (const statement of SCHEMA) await session.run(statement);
      await session.run('CALL db.awaitIndexes()');
      const rows = (type: string) =>
        records.flatMap(({ record }) => (record.type === type && record.type !== 'source' ? [rowOf(record)] : []));
      await inChunks(session, QUERIES.entities, rows('entity'));
      await inChunks(session, QUERIES.relations, rows('relation'));
      await session.run(QUERIES.degrees);
      await session.close();
    },
    search: (phrase) => asked(QUERIES.search, { query: `"${phrase.join(' ')}"` }),
    entity: (id) => asked(QUERIES.entity, { id }),
    preview: (id) => ask(QUERIES.preview, { id }),
    expand: (id) => asked(QUERIES.expand, { id }),
    paths: (from, to) => ask(QUERIES.paths, { from, to }),
    close: () => driver.close(),
  };
}

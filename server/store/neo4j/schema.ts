import type { Ontology } from '../../../model/ontology/index.ts';
import { quoted, typeOf } from './identifiers.ts';
import type { Connection } from './connection.ts';

export const SEARCH_INDEX = 'lianmai_names';

/** Every constraint and index by its name. A constraint's index has the name of the constraint. */
export function schemaOf(using: Ontology): ReadonlyMap<string, string> {
  const unique = (name: string, of: string, property: string): [string, string] => [
    name,
    `CREATE CONSTRAINT ${quoted(name)} IF NOT EXISTS FOR ${of} REQUIRE x.${property} IS UNIQUE`,
  ];
  return new Map([
    ...['Entity', 'Claim', 'Source', 'Batch', 'Ledger'].map((label) =>
      unique(`lianmai_${label.toLowerCase()}_id`, `(x:${label})`, 'id'),
    ),
    unique('lianmai_journal_at', '(x:Journal)', 'at'),
    ...Object.keys(using.relationKinds).map((kind) =>
      unique(`lianmai_relation_${kind}_id`, `()-[x:${typeOf(using, kind)}]-()`, 'id'),
    ),
    ['lianmai_claim_subject', 'CREATE INDEX lianmai_claim_subject IF NOT EXISTS FOR (x:Claim) ON (x.subject)'],
    ['lianmai_claim_words', 'CREATE TEXT INDEX lianmai_claim_words IF NOT EXISTS FOR (x:Claim) ON (x._words)'],
    [
      SEARCH_INDEX,
      `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (x:Entity) ON EACH [x._search]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
    ],
  ]);
}

/** Creates what is missing, and waits until every index is filled. */
export async function ensureSchema(connection: Connection, using: Ontology): Promise<void> {
  const wanted = schemaOf(using);
  const standing = await connection.command<{ name: string; state: string }>('SHOW INDEXES YIELD name, state');
  const online = new Set(standing.flatMap(({ name, state }) => (state === 'ONLINE' ? [name] : [])));
  const missing = [...wanted.keys()].filter((name) => !online.has(name));
  for (const name of missing) await connection.command(wanted.get(name) ?? '');
  if (missing.length > 0) await connection.command('CALL db.awaitIndexes(600)');
}

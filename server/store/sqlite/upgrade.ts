import { relationIdentity } from '../../../model/ids.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { allNames } from '../../../model/names.ts';
import { claimTexts } from '../../../model/search/claim-text.ts';
import { searchDocument } from '../../../model/search/search-keys.ts';
import type { Connection } from './connection.ts';
import { readClaim, readEntity } from './documents.ts';
import { writeTokens } from './full-text.ts';

const PAGE = 5000;

type Claimed = readonly [key: number, doc: string, entityKind: string | null, relation: string | null];

/** Schema 2 keeps the words of each claim. */
function addWords(connection: Connection, using: Ontology): void {
  connection.exec(`ALTER TABLE claim ADD COLUMN words TEXT NOT NULL DEFAULT ''`);
  const textOf = claimTexts(using);
  const page = (after: number): Claimed[] =>
    connection.rows<Claimed>(
      `SELECT c.key, c.doc, e.kind, r.id
       FROM claim c LEFT JOIN entity e ON e.key = c.entity LEFT JOIN relation r ON r.key = c.relation
       WHERE c.key > ? ORDER BY c.key LIMIT ?`,
      [after, PAGE],
    );
  for (let claims = page(0); claims.length > 0; claims = page(claims.at(-1)?.[0] ?? Infinity)) {
    for (const [key, doc, entityKind, relation] of claims) {
      const kind = entityKind ?? relationIdentity(relation ?? '').kind;
      connection.run('UPDATE claim SET words = ? WHERE key = ?', [textOf(kind, readClaim(doc)), key]);
    }
  }
}

/** Schema 3 knows names by the sound of the whole. */
function renewTokens(connection: Connection): void {
  const page = (after: number): [key: number, doc: string][] =>
    connection.rows('SELECT key, doc FROM entity WHERE key > ? ORDER BY key LIMIT ?', [after, PAGE]);
  for (let entities = page(0); entities.length > 0; entities = page(entities.at(-1)?.[0] ?? Infinity)) {
    for (const [key, doc] of entities) writeTokens(connection, key, searchDocument(allNames(readEntity(doc, 0))));
  }
}

/** By the schema that a file has: what brings it to the next one. */
const STEPS: Readonly<Record<number, (connection: Connection, using: Ontology) => void>> = {
  1: addWords,
  2: renewTokens,
};

/** Whether a file of the schema can be brought to the present one. */
export const canUpgrade = (version: number): boolean => version in STEPS;

/** Brings a file of an earlier schema to the present one, in a transaction that the caller holds. */
export function upgrade(connection: Connection, using: Ontology, version: number): void {
  for (let step = STEPS[version], next = version; step; step = STEPS[++next]) step(connection, using);
}

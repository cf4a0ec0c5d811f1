import { relationIdentity } from '../../../model/ids.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { claimTexts } from '../../../model/search/claim-text.ts';
import type { Connection } from './connection.ts';
import { readClaim } from './documents.ts';

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

/** By the schema that a file has: what brings it to the next one. */
const STEPS: Readonly<Record<number, (connection: Connection, using: Ontology) => void>> = { 1: addWords };

/** Whether a file of the schema can be brought to the present one. */
export const canUpgrade = (version: number): boolean => version in STEPS;

/** Brings a file of an earlier schema to the present one, in a transaction that the caller holds. */
export function upgrade(connection: Connection, using: Ontology, version: number): void {
  for (let step = STEPS[version], next = version; step; step = STEPS[++next]) step(connection, using);
}

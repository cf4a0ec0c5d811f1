import type { SourceDate } from '../../../../model/claims.ts';
import type { Claim } from '../../../../model/graph.ts';
import { relationIdentity } from '../../../../model/ids.ts';
import type { Naming } from '../../../../model/names.ts';
import { deriveEntity, deriveRelation } from '../../../graph/derive.ts';
import type { Access } from '../access.ts';
import type { Connection } from '../connection.ts';
import { readClaim } from '../documents.ts';
import { writeTokens } from '../full-text.ts';
import { writeTies, type CountedTie } from '../ties.ts';
import { UPDATE_ENTITY, UPDATE_RELATION, type Rows } from './rows.ts';

function claimsAbout(db: Connection, of: 'entity' | 'relation', key: number): Claim[] {
  return db.rows<[string]>(`SELECT doc FROM claim WHERE ${of} = ?`, [key]).map(([doc]) => readClaim(doc));
}

/** Makes an entity's row anew from all that is held of it; its relations sort by its name. */
export function deriveEntityAgain({ db }: Access, key: number, dateOf: SourceDate, rows: Rows): void {
  const row = db.row<[string, string, string]>('SELECT id, kind, sort_name FROM entity WHERE key = ?', [key]);
  if (!row) return;
  const [id, kind, nameBefore] = row;
  const namings = db
    .rows<[string]>('SELECT doc FROM naming WHERE entity = ? ORDER BY batch', [key])
    .map(([doc]) => JSON.parse(doc) as Naming);
  const derived = deriveEntity({ id, kind, namings, claims: claimsAbout(db, 'entity', key) }, dateOf);
  db.run(UPDATE_ENTITY, [...rows.entity(derived), key]);
  writeTokens(db, key, derived.search);
  const { name } = derived.sort;
  if (name === nameBefore) return;
  db.run('UPDATE relation SET from_name = ? WHERE from_key = ?', [name, key]);
  db.run('UPDATE relation SET to_name = ? WHERE to_key = ?', [name, key]);
}

export function deriveRelationAgain({ db }: Access, key: number, dateOf: SourceDate, rows: Rows): void {
  const [id] = db.row<[string]>('SELECT id FROM relation WHERE key = ?', [key]) ?? [];
  if (id === undefined) return;
  const held = { id, ...relationIdentity(id), claims: claimsAbout(db, 'relation', key) };
  db.run(UPDATE_RELATION, [...rows.relation(deriveRelation(held, dateOf)), key]);
}

const COUNT_TIES = `
  SELECT kind, 'out', to_kind, count(*) FROM relation INDEXED BY relation_out_by_amount WHERE from_key = ?1 GROUP BY kind, to_kind
  UNION ALL
  SELECT kind, 'in', from_kind, count(*) FROM relation INDEXED BY relation_in_by_amount WHERE to_key = ?1 GROUP BY kind, from_kind`;

/** Counts an entity's relations anew. */
export function countTiesAgain({ db }: Access, key: number): void {
  const ties = db.rows<CountedTie>(COUNT_TIES, [key]);
  const degree = ties.reduce((sum, [, , , count]) => sum + count, 0);
  db.run('UPDATE entity SET degree = ?, ties = ? WHERE key = ?', [degree, writeTies(ties), key]);
}

import { Problem } from '../../../../model/api/problems.ts';
import type { Access } from '../access.ts';
import type { Value } from '../connection.ts';

/** libsql cuts a text at a NUL, so that a wrong id could be taken for a right one. */
export function asked(id: string): Value {
  return id.includes('\0') ? null : id;
}

/**
 * Columns of one entity.
 * @throws Problem `entity-unknown`
 */
export function entityRow<T extends readonly unknown[]>({ db }: Access, id: string, columns: string): T {
  const row = db.row<T>(`SELECT ${columns} FROM entity WHERE id = ?`, [asked(id)]);
  if (!row) throw new Problem('entity-unknown', { id });
  return row;
}

/**
 * Columns of one relation.
 * @throws Problem `relation-unknown`
 */
export function relationRow<T extends readonly unknown[]>({ db }: Access, id: string, columns: string): T {
  const row = db.row<T>(`SELECT ${columns} FROM relation WHERE id = ?`, [asked(id)]);
  if (!row) throw new Problem('relation-unknown', { id });
  return row;
}

/** Where a relation stands among all, by id; where it would have stood, when it is gone. */
export function placeOf({ db }: Access, id: string): number {
  return db.row<[number]>('SELECT place FROM relation WHERE id <= ? ORDER BY id DESC LIMIT 1', [id])?.[0] ?? 0;
}

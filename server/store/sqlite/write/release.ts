import type { Connection } from '../connection.ts';
import type { Change } from './change.ts';

/**
 * Lets go of everything a batch holds, and forgets the batch. What nobody holds any more still stands afterwards, and
 * counts as unknown; `settle` takes it out, unless it has found a new holder by then.
 */
export function release(db: Connection, batch: number, change: Change): void {
  const held = 'SELECT claim FROM claim_holding WHERE batch = ?';
  const subjects = db.rows<[number | null, number | null, string]>(
    `SELECT DISTINCT entity, relation, source FROM claim WHERE key IN (${held})`,
    [batch],
  );
  for (const [entity, relation, source] of subjects) {
    if (entity !== null) change.entities.add(entity);
    if (relation !== null) change.relations.add(relation);
    change.sources.add(source);
  }
  db.run(`UPDATE claim SET holders = holders - 1 WHERE key IN (${held})`, [batch]);
  db.run('DELETE FROM claim_holding WHERE batch = ?', [batch]);

  for (const [entity] of db.rows<[number]>('SELECT entity FROM naming WHERE batch = ?', [batch])) {
    change.entities.add(entity);
  }
  db.run('DELETE FROM naming WHERE batch = ?', [batch]);

  const named = 'SELECT source FROM source_holding WHERE batch = ?';
  for (const [source] of db.rows<[string]>(named, [batch])) change.sources.add(source);
  db.run(`UPDATE source SET holders = holders - 1 WHERE id IN (${named})`, [batch]);
  db.run('DELETE FROM source_holding WHERE batch = ?', [batch]);
  db.run('DELETE FROM batch WHERE key = ?', [batch]);
}

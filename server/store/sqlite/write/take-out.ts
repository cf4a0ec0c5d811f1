import type { Connection } from '../connection.ts';
import type { Change } from './change.ts';

/** Takes out the claims that nobody holds, and the touched relations that have no claim any more. */
export function takeOutRelations(db: Connection, change: Change): void {
  change.tally.add('claim', '', -db.run('DELETE FROM claim WHERE holders = 0').changes);
  for (const key of change.relations) {
    if (db.row('SELECT 1 FROM claim WHERE relation = ?', [key])) continue;
    const row = db.row<[string, number, number]>('SELECT kind, from_key, to_key FROM relation WHERE key = ?', [key]);
    change.relations.delete(key);
    if (!row) continue;
    const [kind, from, to] = row;
    db.run('DELETE FROM relation WHERE key = ?', [key]);
    for (const end of [from, to]) change.ends.add(end);
    change.tally.add('relation', kind, -1);
  }
}

const first = (ids: readonly string[]): string | undefined => [...ids].sort()[0];

/**
 * Takes out the touched entities and sources that no batch holds.
 * @returns the first id, entities before sources, of what would go although something that stays needs it
 */
export function takeOutUnheld(db: Connection, change: Change): string | undefined {
  const usedEntities: string[] = [];
  for (const key of change.entities) {
    if (db.row('SELECT 1 FROM naming WHERE entity = ?', [key])) continue;
    const [id, kind] = db.row<[string, string]>('SELECT id, kind FROM entity WHERE key = ?', [key]) ?? ['', ''];
    if (db.row('SELECT 1 FROM relation WHERE from_key = ?1 OR to_key = ?1', [key])) usedEntities.push(id);
    db.run('DELETE FROM entity WHERE key = ?', [key]);
    db.run('DELETE FROM names WHERE rowid = ?', [key]);
    change.entities.delete(key);
    change.ends.delete(key);
    change.tally.add('entity', kind, -1);
  }
  const usedSources: string[] = [];
  for (const id of change.sources) {
    if (db.row('SELECT 1 FROM source WHERE id = ? AND holders > 0', [id])) continue;
    if (db.row('SELECT 1 FROM claim WHERE source = ?', [id])) usedSources.push(id);
    db.run('DELETE FROM source WHERE id = ?', [id]);
    change.sources.delete(id);
    change.tally.add('source', '', -1);
  }
  return first(usedEntities) ?? first(usedSources);
}

import type { Source } from '../../../../model/graph.ts';
import type { Connection } from '../connection.ts';
import type { Change } from './change.ts';

/** Another date may decide anew which claims are shown. */
function correct(db: Connection, id: string, doc: string, change: Change): void {
  db.run('UPDATE source SET doc = ? WHERE id = ?', [doc, id]);
  const citing = 'SELECT DISTINCT entity, relation FROM claim WHERE source = ?';
  for (const [entity, relation] of db.rows<[number | null, number | null]>(citing, [id])) {
    if (entity !== null) change.entities.add(entity);
    if (relation !== null) change.relations.add(relation);
  }
}

/** Gives a source one more holder. Only one that nobody held any more can come with other data than before. */
export function holdSource(db: Connection, source: Source, batch: number, change: Change): void {
  const { id } = source;
  const doc = JSON.stringify(source);
  const before = db.row<[string]>('SELECT doc FROM source WHERE id = ?', [id]);
  if (!before) {
    db.run('INSERT INTO source (id, holders, claims, doc) VALUES (?, 0, 0, ?)', [id, doc]);
    change.tally.add('source', '', 1);
  } else if (before[0] !== doc) correct(db, id, doc, change);
  db.run('UPDATE source SET holders = holders + 1 WHERE id = ?', [id]);
  db.run('INSERT INTO source_holding (batch, source) VALUES (?, ?)', [batch, id]);
  change.sources.add(id);
}

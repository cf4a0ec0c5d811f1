import type { BatchContent } from '../../../graph/batch-content.ts';
import type { Batch } from '../../../../model/records.ts';
import type { Connection } from '../connection.ts';

export interface StoredBatch {
  readonly key: number;
  readonly name: string;
  readonly digest: string;
}

/** Oldest first. */
export function storedBatches(db: Connection): StoredBatch[] {
  return db
    .rows<[number, string, string]>('SELECT key, name, digest FROM batch ORDER BY key')
    .map(([key, name, digest]) => ({ key, name, digest }));
}

export const batchId = (key: number): string => `batch:${key}`;

/** Numbers are never given twice: the table counts on from the highest there ever was. */
export function newBatch(db: Connection, name: string, content: BatchContent): { key: number; batch: Batch } {
  const { digest, sources, entities, relations } = content;
  const { key } = db.run(`INSERT INTO batch (name, digest, doc) VALUES (?, ?, '')`, [name, digest]);
  const claims = [...entities, ...relations].reduce((sum, subject) => sum + subject.claims.length, 0);
  const batch = {
    id: batchId(key),
    name,
    loadedAt: new Date().toISOString(),
    counts: { entities: entities.length, relations: relations.length, claims, sources: sources.length },
  };
  db.run('UPDATE batch SET doc = ? WHERE key = ?', [JSON.stringify(batch), key]);
  return { key, batch };
}

import type { Counts } from '../../../../model/api/answers.ts';
import { Problem } from '../../../../model/api/problems.ts';
import type { Access } from '../access.ts';
import { emptyTables } from '../schema.ts';
import { readCounts } from '../tally.ts';
import { batchId, storedBatches } from './batches.ts';
import { Change } from './change.ts';
import { difference } from './load.ts';
import { release } from './release.ts';
import { settle } from './settle.ts';

/**
 * Takes a batch out in one transaction.
 * @returns what went with it
 * @throws Problem `batch-unknown`, or `batch-in-use` when a later batch leans on it
 */
export function undo(access: Access, id: string): Counts {
  const { db } = access;
  return db.transaction(() => {
    const batches = storedBatches(db);
    const batch = batches.find(({ key }) => batchId(key) === id);
    if (!batch) throw new Problem('batch-unknown', { id });
    const before = readCounts(db);
    if (batches.length === 1) {
      emptyTables(db);
      return before;
    }
    const change = new Change();
    release(db, batch.key, change);
    const used = settle(access, change);
    if (used !== undefined) throw new Problem('batch-in-use', { id, used });
    return difference(before, readCounts(db));
  });
}

import type { Counts, LoadReport } from '../../../../model/api/answers.ts';
import { Problem } from '../../../../model/api/problems.ts';
import type { Located } from '../../../../model/records.ts';
import { batchContent, type BatchContent } from '../../../graph/batch-content.ts';
import { checkBatch } from '../../../graph/check-batch.ts';
import type { LoadOptions } from '../../../graph/graph-store.ts';
import type { Access } from '../access.ts';
import { createReadIndexes, dropReadIndexes, emptyTables } from '../schema.ts';
import { readCounts } from '../tally.ts';
import { batchId, newBatch, storedBatches, type StoredBatch } from './batches.ts';
import { Change } from './change.ts';
import { Holding } from './hold.ts';
import { knownTo, NOTHING_KNOWN } from './known.ts';
import { release } from './release.ts';
import { settle } from './settle.ts';
import { TieCounts } from './tie-counts.ts';

const NOTHING: Counts = { entities: 0, relations: 0, claims: 0, sources: 0 };
const TOLD_EVERY = 2000;

interface LoadJob {
  readonly name: string;
  readonly records: readonly Located[];
  readonly content: BatchContent;
  readonly options: LoadOptions;
}

export function difference(after: Counts, before: Counts): Counts {
  return {
    entities: after.entities - before.entities,
    relations: after.relations - before.relations,
    claims: after.claims - before.claims,
    sources: after.sources - before.sources,
  };
}

/** Calls `onProgress` for every few records. */
function teller({ records, options }: LoadJob): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % TOLD_EVERY === 0 || done === records.length) options.onProgress?.(done, records.length);
  };
}

function refuseErrors({ using, db }: Access, records: readonly Located[], empty: boolean): void {
  const errors = checkBatch(using, records, empty ? NOTHING_KNOWN : knownTo(db, records));
  if (errors.length > 0) throw new Problem('records-invalid', { total: errors.length }, { errors });
}

/** Into a store that holds nothing: what only questions need is built at the end. */
function fill(access: Access, batch: number, job: LoadJob, change: Change): void {
  const { db, using } = access;
  const { content } = job;
  dropReadIndexes(db);
  new Holding(access, { batch, content, change, counts: new TieCounts(using, content) }).holdAll(teller(job));
  createReadIndexes(db);
}

function write(access: Access, job: LoadJob, replaced: readonly StoredBatch[], empty: boolean): LoadReport {
  const { db } = access;
  const { name, records, content } = job;
  const before = readCounts(db);
  const change = new Change();
  if (empty) emptyTables(db);
  else for (const { key } of replaced) release(db, key, change);
  refuseErrors(access, records, empty);
  const { key, batch } = newBatch(db, name, content);
  if (empty) fill(access, key, job, change);
  else new Holding(access, { batch: key, content, change, counts: undefined }).holdAll(teller(job));
  const used = settle(access, change);
  if (used !== undefined) throw new Problem('batch-in-use', { id: batchId(replaced[0]?.key ?? key), used });
  return { batch, unchanged: false, added: difference(readCounts(db), before) };
}

function loadJob(access: Access, job: LoadJob): LoadReport {
  const { name, content, options } = job;
  const batches = storedBatches(access.db);
  const replaced = options.replace ? batches.filter((batch) => batch.name === name) : [];
  const same = ({ digest }: StoredBatch): boolean => digest === content.digest;
  const unchanged = options.replace ? replaced.length === 1 && replaced.every(same) : batches.some(same);
  if (unchanged) return { unchanged: true, added: NOTHING };
  return write(access, job, replaced, replaced.length === batches.length);
}

/**
 * Loads one batch in one transaction.
 * @throws Problem `records-invalid`, or `batch-in-use` when a later batch leans on one that is replaced
 */
export function load(access: Access, name: string, records: readonly Located[], options: LoadOptions = {}): LoadReport {
  const content = batchContent(records);
  const job = { name, records, content, options };
  return access.db.transaction(() => loadJob(access, job));
}

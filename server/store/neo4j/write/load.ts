import { Problem } from '../../../../model/api/problems.ts';
import type { LoadReport } from '../../../../model/api/answers.ts';
import type { Located } from '../../../../model/records.ts';
import { batchContent, type BatchContent } from '../../../graph/batch-content.ts';
import { checkBatch, namedIds, type Known } from '../../../graph/check-batch.ts';
import type { LoadOptions } from '../../../graph/graph-store.ts';
import { READ_BATCHES } from '../cypher/read-batches.ts';
import { READ_LAST_BATCH } from '../cypher/read-last-batch.ts';
import { batchWrites, newBatch, publicBatch, readBatch, type BatchRow, type StoredBatch } from './batch-rows.ts';
import { carryOutStages } from './carry-out.ts';
import { discardUnfinished, loadFresh } from './fresh-load.ts';
import type { Writer } from './writer.ts';
import { changeStages, countRows } from './change-writes.ts';
import type { Held } from './held.ts';
import { planChange } from './plan-change.ts';
import { readHeld, type Touched } from './read-held.ts';
import { touchedBy, widen } from './touched.ts';
import type { Write } from './write-statements.ts';

const NOTHING = { entities: 0, relations: 0, claims: 0, sources: 0 };

/** What the store would know if the dropped batches were gone already. */
function knownWithout(held: Held, drop: ReadonlySet<number>): Known {
  const stays = (batch: number): boolean => !drop.has(batch);
  const entities = [...held.entities.values()].filter(({ namings }) => namings.some(({ batch }) => stays(batch)));
  const sources = [...held.sources.values()].filter(({ batches }) => batches.some(stays));
  return {
    entityKinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    sources: new Map(sources.map(({ source }) => [source.id, source])),
  };
}

/** What the batch names must be read too: ends and sources it only points at. */
function withNamed(touched: Touched, records: readonly Located[]): Touched {
  const named = namedIds(records);
  return {
    ...touched,
    entities: new Set([...touched.entities, ...named.entities]),
    sources: new Set([...touched.sources, ...named.sources]),
  };
}

/** The new batch takes the place of those it replaces. */
function* batchChange(
  replaced: readonly StoredBatch[],
  batch: StoredBatch,
  content: BatchContent,
): Generator<Write, void, undefined> {
  if (replaced.length > 0) {
    yield { name: 'delete-batches', kind: '', rows: replaced.map(({ id }) => ({ id })) };
  }
  yield* batchWrites(batch, content);
}

export interface LoadJob {
  readonly name: string;
  readonly records: readonly Located[];
  readonly options: LoadOptions;
}

async function write(
  writer: Writer,
  job: LoadJob,
  content: BatchContent,
  replaced: readonly StoredBatch[],
): Promise<LoadReport> {
  const { run, using } = writer;
  const { name, records, options } = job;
  const drop = new Set(replaced.map(({ number }) => number));
  let touched = await touchedBy(run, [...drop], content);
  let held = await readHeld(run, withNamed(touched, records));
  const errors = checkBatch(using, records, knownWithout(held, drop));
  if (errors.length > 0) throw new Problem('records-invalid', { total: errors.length }, { errors });
  const wider = await widen(run, using, touched, held, content);
  if (wider !== touched) {
    touched = wider;
    held = await readHeld(run, withNamed(touched, records));
  }
  const [counter] = await run<{ last: number }>(READ_LAST_BATCH);
  const batch = newBatch(name, (counter?.last ?? 0) + 1, content);
  const plan = planChange(touched, held, { drop, add: { number: batch.number, content } });
  if (plan.stillUsed !== undefined) {
    throw new Problem('batch-in-use', { id: replaced[0]?.id ?? batch.id, used: plan.stillUsed });
  }
  const stages = changeStages(using, plan, batch.number);
  const count = countRows(plan);
  const report = (part: number): void => options.onProgress?.(Math.floor(part * records.length), records.length);
  if (count > writer.transactionRows && replaced.length === 0 && held.entities.size === 0) {
    try {
      await loadFresh(writer, stages, { batch, content }, (done) => report(Math.min(1, done / count)));
    } catch (error) {
      // Where even this fails, the next writer does it.
      await discardUnfinished(writer).catch(() => undefined);
      throw error;
    }
  } else {
    await carryOutStages(writer, [...stages, [batchChange(replaced, batch, content)]], count, report);
  }
  options.onProgress?.(records.length, records.length);
  return { batch: publicBatch(batch), unchanged: false, added: plan.added };
}

/**
 * Loads one batch, as the only writer.
 * @throws Problem `records-invalid`, or `batch-in-use` when a later batch leans on one that is replaced
 */
export async function load(writer: Writer, job: LoadJob): Promise<LoadReport> {
  const { name, records, options } = job;
  const batches = (await writer.run<BatchRow>(READ_BATCHES)).map(readBatch).reverse();
  const content = batchContent(records);
  const replaced = options.replace ? batches.filter((batch) => batch.name === name) : [];
  const same = (batch: StoredBatch): boolean => batch.digest === content.digest;
  const unchanged = options.replace ? replaced.length === 1 && replaced.every(same) : batches.some(same);
  if (unchanged) return { unchanged: true, added: NOTHING };
  return write(writer, job, content, replaced);
}

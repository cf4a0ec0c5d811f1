import { boltRows } from './bolt-rows.ts';
import { keepJournal, settleJournal } from './journal.ts';
import { inSequence, type Stages } from './stages.ts';
import { WRITE_STATEMENTS, type Write } from './write-statements.ts';
import type { Writer } from './writer.ts';

async function inOneTransaction(
  { using, run }: Writer,
  writes: Iterable<Write>,
  onRows: (done: number) => void,
): Promise<void> {
  let done = 0;
  let last: Promise<unknown> = Promise.resolve();
  for (const { name, kind, rows } of writes) {
    const before = last;
    last = run(WRITE_STATEMENTS[name](using, kind), { rows: boltRows(rows) });
    last.catch(() => undefined);
    await before;
    onRows((done += rows.length));
  }
  await last;
}

/**
 * Makes a change, all of it or nothing: a small one in the writer's transaction, a large one through the journal.
 * @param count how many rows the stages have, more or less
 * @param onProgress told a part of 1
 */
export async function carryOutStages(
  writer: Writer,
  stages: Stages<Write>,
  count: number,
  onProgress: (part: number) => void,
): Promise<void> {
  if (count <= writer.transactionRows) {
    const onRows = (done: number): void => onProgress(Math.min(1, done / count));
    await inOneTransaction(writer, inSequence(stages), onRows);
    return;
  }
  await keepJournal(writer, stages);
  await settleJournal(writer, (done, all) => onProgress(done / all));
}

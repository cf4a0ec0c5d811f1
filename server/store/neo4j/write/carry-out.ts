import { boltRows } from './bolt-rows.ts';
import { keepJournal, settleJournal } from './journal.ts';
import type { Writer } from './writer.ts';
import { WRITE_STATEMENTS, type Write } from './write-statements.ts';

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
 * Makes a change, all of it or nothing: small ones in the writer's transaction, large ones through the journal.
 * @param count how many rows the writes have, at the most
 * @param onProgress told a part of 1
 */
export async function carryOutWrites(
  writer: Writer,
  writes: Iterable<Write>,
  count: number,
  onProgress: (part: number) => void,
): Promise<void> {
  if (count <= writer.transactionRows) {
    await inOneTransaction(writer, writes, (done) => onProgress(Math.min(1, done / count)));
    return;
  }
  await keepJournal(writer.connection, writes);
  await settleJournal(writer, (done, all) => onProgress(done / all));
}

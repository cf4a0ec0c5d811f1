import type { Ontology } from '../../../../model/ontology/index.ts';
import type { Connection } from '../connection.ts';
import { LOCK_WRITER } from '../cypher/lock-writer.ts';
import type { Writer } from './writer.ts';
import { discardUnfinished } from './fresh-load.ts';
import { settleJournal } from './journal.ts';

/**
 * Does the work in one write transaction, as the only writer: another one waits until it ends.
 * What a writer that died has left half done is settled first.
 */
export async function asWriter<T>(
  connection: Connection,
  using: Ontology,
  transactionRows: number,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  return connection.write(async (run) => {
    await run(LOCK_WRITER);
    const writer = { connection, using, run, transactionRows };
    await settleJournal(writer);
    await discardUnfinished(writer);
    return work(writer);
  });
}

import type { Ontology } from '../../../../model/ontology/index.ts';
import type { Connection, Run } from '../connection.ts';
import { LOCK_WRITER } from '../cypher/lock-writer.ts';
import { settleJournal } from './journal.ts';

/**
 * Does the work in one write transaction, as the only writer: another one waits until it ends.
 * What a writer that died has left half done is settled first.
 */
export async function asWriter<T>(
  connection: Connection,
  using: Ontology,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  return await connection.write(async (run) => {
    await run(LOCK_WRITER);
    await settleJournal(connection, run, using);
    return await work(run);
  });
}

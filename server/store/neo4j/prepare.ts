import { Problem } from '../../../model/api/problems.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import type { Connection } from './connection.ts';
import { HAS_LEFTOVERS } from './cypher/has-leftovers.ts';
import { LOCK_WRITER } from './cypher/lock-writer.ts';
import { ensureSchema } from './schema.ts';
import { asWriter } from './write/as-writer.ts';

/** A writer that lives holds the lock; one that died does not. */
const LOCK_PROBE_MS = 1000;

async function isWriterAlive(connection: Connection): Promise<boolean> {
  try {
    await connection.write((run) => run(LOCK_WRITER), LOCK_PROBE_MS);
    return false;
  } catch (error) {
    if (error instanceof Problem && error.code === 'query-timeout') return true;
    throw error;
  }
}

/** Makes the database ready for use: schema, and an end to what a writer that died left half done. */
export async function prepare(connection: Connection, using: Ontology): Promise<void> {
  await ensureSchema(connection, using);
  const [{ has } = { has: false }] = await connection.command<{ has: boolean }>(HAS_LEFTOVERS);
  if (!has || (await isWriterAlive(connection))) return;
  await asWriter(connection, using, 0, async () => undefined);
}

import { Problem } from '../../../model/api/problems.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { addWords } from './add-words.ts';
import type { Connection } from './connection.ts';
import { HAS_LEFTOVERS } from './cypher/has-leftovers.ts';
import { LOCK_WRITER } from './cypher/lock-writer.ts';
import { renewTokens } from './renew-tokens.ts';
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

async function settleLeftovers(connection: Connection, using: Ontology): Promise<void> {
  const [{ has } = { has: false }] = await connection.command<{ has: boolean }>(HAS_LEFTOVERS);
  if (!has || (await isWriterAlive(connection))) return;
  await asWriter(connection, using, 0, async () => undefined);
}

/**
 * Makes the database ready for use: schema, an end to what a writer that died left half done, and the words of claims
 * and the search tokens of names where an earlier Lianmai kept none or others.
 */
export async function prepare(connection: Connection, using: Ontology): Promise<void> {
  await ensureSchema(connection, using);
  await settleLeftovers(connection, using);
  await addWords(connection, using);
  await renewTokens(connection);
}

import { Problem } from '../../../model/api/problems.ts';

/** Codes that say the file, not the statement, is the trouble. */
const UNUSABLE = /^SQLITE_(?:AUTH|BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOLFS|NOMEM|NOTADB|PERM|PROTOCOL|READONLY)/;

/** libsql gives these no code. */
const UNUSABLE_MESSAGE = /ConnectionFailed|connection is not open/;

/** What libsql throws, as a problem when the file cannot be read or written; any other error as it is. */
export function asProblem(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const { code } = error as { code?: unknown };
  const unusable = typeof code === 'string' && code !== '' ? UNUSABLE.test(code) : UNUSABLE_MESSAGE.test(error.message);
  return unusable ? new Problem('store-unavailable', {}, { cause: error }) : error;
}

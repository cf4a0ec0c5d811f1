import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../../../model/api/problems.ts';
import type { Ontology } from '../../../model/ontology/index.ts';
import { Connection } from './connection.ts';
import { createTables } from './schema.ts';
import { UnfitDatabaseError } from './unfit-database-error.ts';
import { canUpgrade, upgrade } from './upgrade.ts';

/** `LMai`, so that `file` and other tools can tell what the file is. */
const APPLICATION_ID = 0x4c4d6169;
const SCHEMA_VERSION = 3;
/** Loads are a twentieth quicker than with 4 KiB; questions take no longer. */
const PAGE_BYTES = 8192;
const CACHE_KIB = 65_536;
/** How long a statement waits for another process that writes, in ms. */
const BUSY_MS = 5000;
const KEPT_LOG_BYTES = 64 * 2 ** 20;

const number = (connection: Connection, pragma: string): number =>
  connection.row<[number]>(`PRAGMA ${pragma}`)?.[0] ?? 0;

/** @returns the schema that the file has, undefined when it is new and empty */
function schemaOf(connection: Connection): number | undefined {
  const [application, version] = [number(connection, 'application_id'), number(connection, 'user_version')];
  if (application === APPLICATION_ID) {
    if (version === SCHEMA_VERSION || canUpgrade(version)) return version;
    throw new UnfitDatabaseError(
      version > SCHEMA_VERSION
        ? `${connection.file} was written by a newer Lianmai (schema ${version}, this one knows ${SCHEMA_VERSION}): update Lianmai, or choose another file`
        : `${connection.file} has the schema ${version}, which this Lianmai cannot read any more`,
    );
  }
  const tables = connection.row<[number]>('SELECT count(*) FROM sqlite_schema')?.[0] ?? 0;
  if (application !== 0 || version !== 0 || tables > 0) throw foreign(connection.file);
  return undefined;
}

function foreign(file: string, cause?: unknown): UnfitDatabaseError {
  return new UnfitDatabaseError(`${file} is no Lianmai database: choose another file`, { cause });
}

export function setBusyTime(connection: Connection, ms = BUSY_MS): void {
  connection.exec(`PRAGMA busy_timeout = ${ms}`);
}

function prepare(connection: Connection, using: Ontology): void {
  setBusyTime(connection);
  const ready = schemaOf(connection) === SCHEMA_VERSION;
  connection.exec(`
    PRAGMA page_size = ${PAGE_BYTES};
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -${CACHE_KIB};
    PRAGMA journal_size_limit = ${KEPT_LOG_BYTES};
  `);
  // A file that is ready can be opened while another process writes.
  if (ready) return;
  connection.transaction(() => {
    // Asked again: another process may have been quicker.
    const version = schemaOf(connection);
    if (version === undefined) createTables(connection);
    else upgrade(connection, using, version);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
  });
}

/**
 * Opens the file, with its folder; makes a new one ready, and one of an earlier schema.
 * @throws UnfitDatabaseError when it is something else, or of a newer schema
 * @throws Problem `store-unavailable` when it cannot be read or written
 */
export function openDatabase(file: string, using: Ontology): Connection {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new Problem('store-unavailable', {}, { cause: error });
  }
  const connection = new Connection(file);
  try {
    prepare(connection, using);
    return connection;
  } catch (error) {
    connection.close();
    const { code } = (error instanceof Problem ? error.cause : {}) as { code?: unknown };
    throw code === 'SQLITE_NOTADB' ? foreign(file, error) : error;
  }
}

/** Leaves everything in the one file: nothing is left in the log beside it, unless somebody else is at it. */
export function closeDatabase(connection: Connection): void {
  try {
    setBusyTime(connection, 0);
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The log is read again by whoever opens the file next.
  }
  connection.close();
}

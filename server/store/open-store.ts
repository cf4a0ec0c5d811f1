import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../../model/api/problems.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { SettingError, type StoreSettings } from './settings.ts';

/** Why a file cannot be the store, where its owner can do something about it. */
function unusable(file: string, error: unknown): string | undefined {
  if (error instanceof Problem)
    return `${file} cannot be opened: ${error.cause instanceof Error ? error.cause.message : error.message}`;
  if (!(error instanceof Error)) return undefined;
  const isSystemError = 'syscall' in error;
  return isSystemError || error.name === 'UnfitDatabaseError' ? error.message : undefined;
}

async function openSqlite(file: string): Promise<GraphStore> {
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  try {
    mkdirSync(dirname(file), { recursive: true });
    return await openSqliteStore({ file });
  } catch (error) {
    const reason = unusable(file, error);
    throw reason === undefined ? error : new SettingError('LIANMAI_DATA', reason, { cause: error });
  }
}

/**
 * Opens the store that the settings name; the driver of the other one is never loaded.
 * @throws SettingError when the SQLite file cannot be used; a Neo4j that is away shows only in the verbs
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.kind === 'sqlite') return openSqlite(settings.file);
  const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
  const { kind: _kind, ...access } = settings;
  return openNeo4jStore(access);
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GraphStore } from '../graph/graph-store.ts';
import type { StoreSettings } from './settings.ts';

/**
 * Opens the store that the settings name; the driver of the other one is never loaded.
 * @throws what the driver says when the SQLite file cannot be opened; a Neo4j that is away shows in the verbs
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.kind === 'neo4j') {
    const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
    const { kind: _kind, ...access } = settings;
    return await openNeo4jStore(access);
  }
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  mkdirSync(dirname(settings.file), { recursive: true });
  return await openSqliteStore({ file: settings.file });
}

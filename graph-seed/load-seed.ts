import { Problem } from '../model/api/problems.ts';
import type { LoadReport } from '../model/api/answers.ts';
import { ontology } from '../model/ontology/index.ts';
import type { GraphStore } from '../server/graph/graph-store.ts';
import { checkRecords } from './check/check-records.ts';
import { readSeed } from './read-seed.ts';

/** The name of the seed's batch: loading it again replaces it. */
const BATCH = 'seed';

export interface SeedOptions {
  /** The repository's seed when not given. */
  readonly folder?: string | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Loads the seed in place of what was loaded of it before.
 * @throws Problem `records-invalid` with every error; then nothing was written
 */
export async function loadSeed(store: GraphStore, { folder, onProgress }: SeedOptions = {}): Promise<LoadReport> {
  const { records, errors } = checkRecords(ontology, readSeed(folder));
  if (errors.length > 0) throw new Problem('records-invalid', { total: errors.length }, { errors });
  return store.load(BATCH, records, { replace: true, ...(onProgress && { onProgress }) });
}

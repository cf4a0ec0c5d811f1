import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { loadSeed, type SeedOptions } from '../graph-seed/load-seed.ts';
import { Problem } from '../model/api/problems.ts';
import type { GraphStore } from './graph/graph-store.ts';

const RETRY_MS = 3000;

/** Loads the seed into a store that holds nothing yet. */
export async function seedWhenEmpty(store: GraphStore, options: SeedOptions): Promise<void> {
  const { counts } = await store.health();
  if (counts.entities === 0 && counts.relations === 0 && counts.sources === 0) await loadSeed(store, options);
}

const isAway = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'store-unavailable' || error.code === 'query-timeout');

/**
 * Does the same for a store that may be away: tries again until it answers, or until the signal. It never throws;
 * what cannot be helped by waiting is logged.
 */
export async function seedWhenReachable(
  store: GraphStore,
  options: SeedOptions,
  { logger, signal }: { readonly logger: Logger; readonly signal: AbortSignal },
): Promise<void> {
  while (!signal.aborted) {
    try {
      await seedWhenEmpty(store, options);
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (!isAway(error)) {
        logger.error({ err: error }, 'the seed could not be loaded');
        return;
      }
    }
    await wait(RETRY_MS, undefined, { signal }).catch(() => undefined);
  }
}

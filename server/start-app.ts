import { pino } from 'pino';
import { progressLine } from '../graph-seed/progress-line.ts';
import { ontology } from '../model/ontology/index.ts';
import type { Config } from './config.ts';
import { seedWhenEmpty, seedWhenReachable } from './first-seed.ts';
import { createApp } from './http/app.ts';
import { listen } from './listen.ts';
import { openStore } from './store/open-store.ts';

export interface RunningApp {
  readonly url: string;
  /** Stops listening, lets running answers finish, closes the store. */
  close(): Promise<void>;
}

const ANY_OR_LOOPBACK = ['127.0.0.1', '0.0.0.0', '::1', '::', 'localhost'];

function urlOf(host: string, port: number): string {
  if (ANY_OR_LOOPBACK.includes(host)) return `http://${host === '127.0.0.1' ? host : 'localhost'}:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/**
 * Opens the store, loads the seed where there is nothing yet, and serves API and page. A SQLite file is filled before
 * the first request; a Neo4j, which may be away, in the background.
 * @throws what keeps the server from starting: the port is taken, the file cannot be opened, the seed is wrong
 */
export async function startApp(config: Config): Promise<RunningApp> {
  const logger = pino({ name: 'lianmai', level: config.logLevel });
  const store = await openStore(config.store);
  const onProgress = config.logLevel === 'silent' ? () => undefined : progressLine(process.stdout, 'Loading the seed');
  const seed = { folder: config.seed, onProgress };
  const closing = new AbortController();
  try {
    if (config.store.kind === 'sqlite') await seedWhenEmpty(store, seed);
    const { sources, client } = config;
    const app = createApp({ store, ontology, sources, client, logger });
    const listening = await listen(app, config.port, config.host);
    const background =
      config.store.kind === 'neo4j' ? seedWhenReachable(store, seed, { logger, signal: closing.signal }) : undefined;
    return {
      url: urlOf(config.host, listening.port),
      close: async () => {
        closing.abort();
        await listening.stop();
        await store.close();
        await background;
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

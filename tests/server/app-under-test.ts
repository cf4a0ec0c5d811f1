import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HealthAnswer } from '../../model/api/endpoints.ts';
import type { ExchangeRecord } from '../../model/records.ts';
import type { Config } from '../../server/config.ts';
import { startApp } from '../../server/start-app.ts';
import type { StoreSettings } from '../../server/store/settings.ts';
import { wipeNeo4j } from '../support/neo4j/wipe-neo4j.ts';
import { sharedNeo4j, type StoreKind } from '../support/stores.ts';
import { REPORT_FILE, REPORT_LINES, SMALL_GRAPH } from './small-graph.ts';

export interface TestApp {
  readonly url: string;
  /** What the app keeps: seed/, sources/, client/ and, for SQLite, lianmai.db. */
  readonly folder: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** A page and a hashed script, as Vite leaves them. */
function writeClient(folder: string): string {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>链脉</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'index-B4x9.js'), `console.log(${JSON.stringify('x'.repeat(4000))})`);
  return folder;
}

function writeSources(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, REPORT_FILE), `\ufeff${REPORT_LINES.join('\r\n')}\r\n`);
  return folder;
}

export function writeSeed(folder: string, records: readonly ExchangeRecord[]): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'records.jsonl'), records.map((record) => JSON.stringify(record)).join('\n'));
  return folder;
}

async function emptyStore(kind: StoreKind, folder: string): Promise<StoreSettings> {
  if (kind === 'sqlite') return { kind, file: join(folder, 'lianmai.db') };
  await wipeNeo4j(sharedNeo4j());
  return { kind, ...sharedNeo4j() };
}

/** Asks until the condition holds: what happens in the background takes its time. */
export async function until(condition: () => Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Nothing came of it in ${patienceMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface TestAppOptions {
  readonly records?: readonly ExchangeRecord[];
  readonly config?: Partial<Config>;
  /** False where the store is away, and will not be filled before the test goes on. */
  readonly awaitSeed?: boolean;
}

/** Starts the real app on a free port, its store freshly filled from a seed of its own. */
export async function startTestApp(
  kind: StoreKind,
  { records = SMALL_GRAPH, config = {}, awaitSeed = records.length > 0 }: TestAppOptions = {},
): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-app-'));
  const app = await startApp({
    port: 0,
    host: '127.0.0.1',
    store: config.store ?? (await emptyStore(kind, folder)),
    sources: writeSources(join(folder, 'sources')),
    seed: writeSeed(join(folder, 'seed'), records),
    client: writeClient(join(folder, 'client')),
    logLevel: 'silent',
    ...config,
  });
  const get = (path: string, init?: RequestInit): Promise<Response> => fetch(app.url + path, init);
  const filled = async (): Promise<boolean> => {
    const { counts } = (await (await get('/api/health')).json()) as HealthAnswer;
    return counts.relations > 0;
  };
  if (awaitSeed) await until(filled);
  return {
    url: app.url,
    folder,
    get,
    post: (path, body, init = {}) =>
      fetch(app.url + path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: { 'Content-Type': 'application/json', ...(init.headers as Record<string, string> | undefined) },
      }),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

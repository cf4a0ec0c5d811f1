import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HealthAnswer } from '../../model/api/endpoints.ts';
import { PROBLEMS } from '../../model/api/problems.ts';
import { startNeo4j, type Neo4jServer } from '../support/neo4j/neo4j-server.ts';
import { describeWithNeo4j } from '../support/stores.ts';
import { startTestApp, until, type TestApp } from './app-under-test.ts';

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A problem must come soon: a page that waits for half a minute looks broken. */
const SOON_MS = 15_000;

async function expectAway(app: TestApp, path: string): Promise<void> {
  const begun = performance.now();
  const response = await app.get(path);
  expect(performance.now() - begun).toBeLessThan(SOON_MS);
  expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '5']);
  expect(await response.json()).toMatchObject({
    code: 'store-unavailable',
    retry: true,
    detail: PROBLEMS['store-unavailable'].message.zh,
  });
}

const isBack = (app: TestApp) => async (): Promise<boolean> => {
  const response = await app.get('/api/health');
  return response.ok && ((await response.json()) as HealthAnswer).counts.relations > 0;
};

describeWithNeo4j('A Neo4j that comes and goes', () => {
  const home = mkdtempSync(join(tmpdir(), 'lianmai-outage-'));
  let app: TestApp;
  let port: number;
  let server: Neo4jServer | undefined;

  beforeAll(async () => {
    port = await unusedPort();
    const store = { kind: 'neo4j', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'lianmai-local' } as const;
    app = await startTestApp('neo4j', { config: { store }, awaitSeed: false });
  });
  afterAll(async () => {
    await app.close();
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('away at the start: every answer that needs it is a clear problem, the page and the rest work', async () => {
    for (const path of ['/api/health', '/api/stats', '/api/search?q=jia', '/api/entities/company:jia', '/api/export']) {
      await expectAway(app, path);
    }
    expect((await app.get('/')).status).toBe(200);
    expect((await app.get('/api/ontology')).status).toBe(200);
    expect((await app.get('/api/search')).status).toBe(400);
  });

  test('comes: the seed is loaded by itself', async () => {
    server = await startNeo4j({ home, port });
    await until(isBack(app));
    expect((await app.get('/api/entities/company:jia')).status).toBe(200);
  }, 180_000);

  test('goes while in use: problems again, no crash', async () => {
    await server?.kill();
    for (const path of ['/api/entities/company:jia', '/api/health', '/api/export']) await expectAway(app, path);
    expect((await app.get('/')).status).toBe(200);
  }, 90_000);

  test('comes back with its data: answers go on by themselves', async () => {
    server = await startNeo4j({ home, port });
    await until(isBack(app));
    expect(await (await app.get('/api/entities/company:jia/preview')).json()).toMatchObject({ total: 63 });
    const batches = (await (await app.get('/api/batches')).json()) as { total: number };
    expect(batches.total).toBe(1);
  }, 180_000);

  test('the app ends in good time though the store is away', async () => {
    await server?.kill();
    const begun = performance.now();
    await app.close();
    expect(performance.now() - begun).toBeLessThan(SOON_MS);
    app = { ...app, close: () => Promise.resolve() };
  }, 60_000);
});

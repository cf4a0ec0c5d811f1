import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNeo4j } from '../support/stores.ts';
import { startTestApp, type TestApp } from './app-under-test.ts';
import { BAD_REQUESTS } from './bad-requests.ts';
import { REQUESTS } from './requests.ts';

/** What may differ: which store it is, and when it was loaded. */
const ITS_OWN = new Set(['loadedAt', 'store']);

const shared = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (ITS_OWN.has(key) ? 'its own' : value));

async function answer(app: TestApp, path: string, init?: RequestInit): Promise<unknown> {
  const response = await app.get(path, init);
  const media = response.headers.get('content-type') ?? '';
  const text = await response.text();
  const body = media.includes('jsonl') ? text.trim().split('\n').filter(Boolean).map(shared) : shared(text);
  return { status: response.status, media, body };
}

describe.skipIf(!hasNeo4j())('The same requests on both stores [sqlite] [neo4j]', () => {
  let apps: readonly TestApp[];
  beforeAll(async () => {
    apps = [await startTestApp('sqlite'), await startTestApp('neo4j')];
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
  });

  const posted = (body: unknown): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  const all = [
    ...REQUESTS.map(({ path, body }) => ({ path, init: body === undefined ? undefined : posted(body) })),
    ...BAD_REQUESTS,
  ];

  test.each(all)('$path $init.body', async ({ path, init }) => {
    const [sqlite, neo4j] = await Promise.all(apps.map((app) => answer(app, path, init)));
    expect(neo4j).toEqual(sqlite);
  });

  test('pages of neighbours and lists follow each other alike to the end', async () => {
    for (const path of [
      '/api/entities/company:jia/neighbours?limit=11&sort=date',
      '/api/list/PRODUCES?limit=13&sort=name',
      '/api/claims?limit=29',
    ]) {
      const [sqlite, neo4j] = await Promise.all(apps.map((app) => pages(app, path)));
      expect(neo4j).toEqual(sqlite);
      expect(sqlite!.length).toBeGreaterThan(2);
    }
  });
});

async function pages(app: TestApp, path: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const response: Response = await app.get(next === '' ? path : `${path}&cursor=${next}`);
    const page = (await response.json()) as { next?: string };
    next = page.next;
    found.push({ ...page, next: next !== undefined });
  }
  return found;
}

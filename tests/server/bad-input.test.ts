import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProblemBody } from '../../model/api/problems.ts';
import { hasNeo4j, STORE_KINDS } from '../support/stores.ts';
import { startTestApp, type TestApp } from './app-under-test.ts';
import { BAD_REQUESTS } from './bad-requests.ts';

const HAN = /\p{Script=Han}/u;

for (const kind of STORE_KINDS) {
  describe.skipIf(kind === 'neo4j' && !hasNeo4j())(`Bad requests [${kind}]`, () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startTestApp(kind);
    });
    afterAll(() => app.close());

    test.each(BAD_REQUESTS)(
      '$init.method $path is refused as $code $field',
      async ({ path, init, status, code, field }) => {
        const response = await app.get(path, init);
        expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
        const body = (await response.json()) as ProblemBody;
        expect({ status: response.status, inBody: body.status, code: body.code, field: body.field }).toEqual({
          status,
          inBody: status,
          code,
          field,
        });
        expect(body.detail).not.toMatch(/[{}]/);
        expect(JSON.stringify(body)).not.toMatch(/\.(ts|js):\d+|node_modules/);
      },
    );

    test.each(BAD_REQUESTS)('$path is explained in the asked language', async ({ path, init }) => {
      const headersOf = (language: string): RequestInit => ({
        ...init,
        headers: { ...(init?.headers as Record<string, string> | undefined), 'Accept-Language': language },
      });
      const chinese = await app.get(path, headersOf('zh-CN,zh;q=0.9,en;q=0.8'));
      expect(chinese.headers.get('content-language')).toBe('zh-CN');
      expect(((await chinese.json()) as ProblemBody).detail).toMatch(HAN);
      const english = await app.get(path, headersOf('en-GB,en;q=0.9'));
      expect(english.headers.get('content-language')).toBe('en');
      expect(english.headers.get('vary')).toContain('Accept-Language');
      const { detail } = (await english.json()) as ProblemBody;
      if (!path.includes('%F0%A0')) expect(detail).not.toMatch(HAN);
    });

    test('the language of the address goes before that of the browser, and Chinese is the default', async () => {
      const asked = await app.get('/api/nothing?lang=en', { headers: { 'Accept-Language': 'zh-CN' } });
      expect(((await asked.json()) as ProblemBody).detail).toBe('There is nothing at /api/nothing');
      const other = await app.get('/api/nothing', { headers: { 'Accept-Language': 'fr' } });
      expect(((await other.json()) as ProblemBody).detail).toBe('没有路径 /api/nothing');
    });

    test('says which methods there are', async () => {
      const health = await app.get('/api/health', { method: 'PUT' });
      expect(health.headers.get('allow')).toBe('GET, HEAD');
      const connect = await app.get('/api/connect', { method: 'OPTIONS' });
      expect(connect.headers.get('allow')).toBe('POST');
    });

    test('a cursor of another query is refused', async () => {
      const page = (await (await app.get('/api/entities/company:jia/neighbours?limit=2')).json()) as { next: string };
      const same = await app.get(`/api/entities/company:jia/neighbours?limit=9&cursor=${page.next}`);
      expect(same.status).toBe(200);
      const other = await app.get(`/api/entities/company:jia/neighbours?sort=name&cursor=${page.next}`);
      expect(await other.json()).toMatchObject({
        code: 'parameter-invalid',
        field: 'cursor',
        detail: '参数 cursor 不正确：不是这个查询的游标',
      });
    });
  });
}

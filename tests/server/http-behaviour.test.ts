import { get as httpGet, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from './app-under-test.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('sqlite');
});
afterAll(() => app.close());

interface Received {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: number;
}

/** As it came over the wire: fetch unpacks it, and asks past every cache when it is given an ETag. */
function bytesOf(path: string, headers: Record<string, string> = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    httpGet(app.url + path, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, bytes }));
    }).on('error', reject);
  });
}

describe('Answers', () => {
  test('carry an ETag, and 304 follows when nothing changed', async () => {
    for (const path of ['/api/ontology', '/api/entities/company:jia', '/api/search?q=jia', '/api/openapi.json', '/']) {
      const first = await bytesOf(path);
      expect(first.headers['cache-control']).toBe('no-cache');
      const second = await bytesOf(path, { 'If-None-Match': first.headers.etag ?? '' });
      expect([path, second.status, second.bytes]).toEqual([path, 304, 0]);
    }
  });

  test('are packed where it helps', async () => {
    for (const path of ['/api/ontology', '/api/export', '/assets/index-B4x9.js']) {
      const packed = await bytesOf(path, { 'Accept-Encoding': 'gzip' });
      const plain = await bytesOf(path, { 'Accept-Encoding': 'identity' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(packed.bytes).toBeLessThan(plain.bytes / 2);
    }
  });

  test('have a head without a body', async () => {
    for (const path of ['/api/health', '/api/export', '/']) {
      const response = await app.get(path, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });

  test('carry the security headers, problems and files too', async () => {
    for (const path of ['/', '/api/health', '/api/nothing', '/assets/index-B4x9.js']) {
      const { headers } = await app.get(path);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });
});

describe('The page', () => {
  const asBrowser = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  test('answers at the root and at every address of the application, and is asked for anew', async () => {
    for (const path of ['/', '/view?e=company:jia', '/table/Company']) {
      const response = await app.get(path, asBrowser);
      expect(await response.text()).toContain('<title>链脉</title>');
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('does not stand in for a file or an endpoint that is missing', async () => {
    for (const path of ['/assets/gone-123.js', '/api/nothing']) {
      const response = await app.get(path, asBrowser);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        expect.stringContaining('problem+json'),
      ]);
    }
    expect((await app.get('/gone.png', { headers: { Accept: 'image/*' } })).status).toBe(404);
    expect((await app.get('/', { method: 'POST' })).status).toBe(404);
  });

  test('has files that stay for a year when their name holds a hash', async () => {
    const hashed = await app.get('/assets/index-B4x9.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await app.get('/favicon.svg');
    expect([plain.status, plain.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  test('hands out nothing beside its own folder', async () => {
    for (const path of [
      '/..%2fseed%2frecords.jsonl',
      '/assets/..%2f..%2fseed/records.jsonl',
      '/%2e%2e/lianmai.db',
      '/.git/config',
    ]) {
      expect((await app.get(path)).status).toBe(404);
    }
  });
});

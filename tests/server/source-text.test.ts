import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers, SourceTextAnswer } from '../../model/api/endpoints.ts';
import type { ExchangeRecord } from '../../model/records.ts';
import { startTestApp, type TestApp } from './app-under-test.ts';
import { REPORT_LINES, SMALL_GRAPH } from './small-graph.ts';

const named = (slug: string, file: string): ExchangeRecord => ({
  type: 'source',
  id: `source:${slug}`,
  title: slug,
  file,
});

let app: TestApp;
beforeAll(async () => {
  const records = [...SMALL_GRAPH, named('above', '..'), named('here', '.'), named('folder', 'folder')];
  app = await startTestApp('sqlite', { records });
  mkdirSync(join(app.folder, 'sources', 'folder'));
  writeFileSync(join(app.folder, 'secret.txt'), 'secret');
});
afterAll(() => app.close());

async function textOf(id: string, query = ''): Promise<SourceTextAnswer> {
  const response = await app.get(`/api/sources/${id}/text${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as SourceTextAnswer;
}

describe('The text of a source', () => {
  test('comes line by line, without byte order mark and line ends, as it stands', async () => {
    const { lines, totalLines, source } = await textOf('source:report');
    expect(lines).toEqual(REPORT_LINES.map((text, index) => ({ line: index + 1, text })));
    expect(totalLines).toBe(REPORT_LINES.length);
    expect(source).toMatchObject({ id: 'source:report', title: '测试报道' });
    expect(source.claimCount).toBeGreaterThan(100);
  });

  test('comes in part, and what lies behind the end is left out', async () => {
    expect((await textOf('source:report', '?lines=3-4')).lines.map(({ line }) => line)).toEqual([3, 4]);
    expect((await textOf('source:report', '?lines=5-99')).lines.map(({ line }) => line)).toEqual([5, 6]);
    expect((await textOf('source:report', '?lines=99')).lines).toEqual([]);
  });

  test('is absent where the folder does not have it, and no name leads out of the folder', async () => {
    const listed = ((await (await app.get('/api/sources')).json()) as Answers['sources']).items;
    expect(listed.flatMap(({ id, hasText }) => (hasText ? [id] : []))).toEqual(['source:report']);
    for (const id of ['source:lost', 'source:later', 'source:above', 'source:here', 'source:folder']) {
      const response = await app.get(`/api/sources/${id}/text`);
      expect([response.status, await response.json()]).toEqual([
        404,
        expect.objectContaining({ code: 'source-text-absent' }),
      ]);
    }
  });

  test('is absent where there is no folder', async () => {
    const bare = await startTestApp('sqlite', { config: { sources: undefined } });
    const response = await bare.get('/api/sources/source:report/text?lang=en');
    expect(await response.json()).toMatchObject({
      code: 'source-text-absent',
      detail: expect.stringContaining('set LIANMAI_SOURCES'),
    });
    await bare.close();
  });
});

import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ontology } from '../../model/ontology/index.ts';
import type { EntityRecord, ExchangeRecord, RelationRecord } from '../../model/records.ts';
import { readJsonl } from '../../model/schema/read-jsonl.ts';
import { hasNeo4j, STORE_KINDS } from '../support/stores.ts';
import { startTestApp, until, type TestApp } from './app-under-test.ts';

type Exported = (EntityRecord | RelationRecord) & { readonly id: string; readonly props: Record<string, unknown> };

async function exported(app: TestApp, query = ''): Promise<{ text: string; lines: Exported[] }> {
  return linesOf(await app.get(`/api/export${query}`));
}

async function linesOf(response: Response): Promise<{ text: string; lines: Exported[] }> {
  expect(response.headers.get('content-type')).toBe('application/jsonl');
  expect(response.headers.get('content-disposition')).toContain('lianmai.jsonl');
  const text = await response.text();
  return {
    text,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Exported),
  };
}

for (const kind of STORE_KINDS) {
  describe.skipIf(kind === 'neo4j' && !hasNeo4j())(`The export [${kind}]`, () => {
    test('loads again as it is, and then exports the same', async () => {
      const first = await startTestApp(kind);
      const before = await exported(first);
      await first.close();
      const { records, errors } = readJsonl(ontology, [{ file: 'export.jsonl', text: before.text }]);
      expect(errors).toEqual([]);
      const second = await startTestApp(kind, { records: records.map(({ record }) => record) });
      expect((await exported(second)).text).toBe(before.text);
      await second.close();
    });

    test('shows id and resolved properties beside the claims', async () => {
      const app = await startTestApp(kind);
      const { lines } = await exported(app, '?ids=company:jia,project:yi');
      expect(lines.map(({ type, id }) => `${type} ${id}`)).toEqual([
        'source source:later',
        'source source:report',
        'entity company:jia',
        'entity project:yi',
        'relation INVESTS_IN~company:jia~project:yi',
      ]);
      for (const path of ['entities/company:jia', 'relations/INVESTS_IN~company:jia~project:yi']) {
        const shown = (await (await app.get(`/api/${path}`)).json()) as Exported;
        expect(lines.find(({ id }) => id === shown.id)?.props).toEqual(shown.props);
      }
      await app.close();
    });

    test('of a selection that is sent is the same file as of one in the address', async () => {
      const app = await startTestApp(kind);
      const ids = ['project:yi', 'company:jia', 'region:210800', 'company:nobody'];
      const sent = await linesOf(await app.post('/api/export', { ids }));
      expect(sent.text).toBe((await exported(app, `?ids=${ids.join()}`)).text);
      const relations = ['LOCATED_IN~company:jia~region:210800'];
      const { lines } = await linesOf(await app.post('/api/export', { ids, relations }));
      expect(lines.map(({ id }) => id)).toEqual([
        'source:later',
        'source:report',
        'company:jia',
        'project:yi',
        'region:210800',
        ...relations,
      ]);
      await app.close();
    });
  });
}

const wide = (count: number): ExchangeRecord[] => {
  const statement = '很长的说法。'.repeat(300);
  const claims = [{ source: 'source:s', statement, basis: 'stated' as const, sets: {} }];
  const companies = Array.from({ length: count }, (_each, index): ExchangeRecord => {
    return { type: 'entity', id: `company:c${index}`, kind: 'Company', name: `公司${index}`, claims };
  });
  const tie: ExchangeRecord = { type: 'relation', kind: 'OWNS', from: 'company:c0', to: 'company:c1', claims };
  return [{ type: 'source', id: 'source:s', title: '来源' }, ...companies, tie];
};

describe('A large export', () => {
  test('waits for a client that reads slowly, and ends when it goes away', async () => {
    const app = await startTestApp('sqlite', { records: wide(6000) });
    const request = httpGet(`${app.url}/api/export`, { headers: { 'Accept-Encoding': 'identity' } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    await once(response, 'readable');
    const before = process.memoryUsage().rss;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // The whole would be 32 MB; a server that does not wait holds all of it.
    expect(process.memoryUsage().rss - before).toBeLessThan(25e6);
    response.destroy();
    await until(async () => (await app.get('/api/health')).ok);
    await app.close();
  });
});

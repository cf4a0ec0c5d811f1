import { expect, test } from 'vitest';
import { PROBLEMS } from '../../model/api/problems.ts';
import type { ExchangeRecord } from '../../model/records.ts';
import { startTestApp } from './app-under-test.ts';

const claims = [{ source: 'source:s', statement: '见来源。', basis: 'stated' as const, sets: {} }];
const company = (slug: string): ExchangeRecord => ({
  type: 'entity',
  id: `company:${slug}`,
  kind: 'Company',
  name: slug,
  claims,
});
const tie = (from: string, to: string): ExchangeRecord => ({
  type: 'relation',
  kind: 'SUPPLIES',
  from: `company:${from}`,
  to: `company:${to}`,
  claims,
});

/** Layers of companies, each tied to all of the next layer: as many ways through as width to the power of depth. */
function layers(depth: number, width: number): ExchangeRecord[] {
  const rows = Array.from({ length: depth }, (_row, at) =>
    Array.from({ length: width }, (_one, index) => `l${at}-${index}`),
  );
  const steps = [['start'], ...rows, ['end']];
  const ties = steps.slice(1).flatMap((row, at) => row.flatMap((to) => (steps[at] ?? []).map((from) => tie(from, to))));
  return [{ type: 'source', id: 'source:s', title: '来源' }, ...steps.flat().map(company), ...ties];
}

test('a question that is too large is given up with a problem that says so', async () => {
  const app = await startTestApp('sqlite', { records: layers(5, 12) });
  const response = await app.post('/api/connect', {
    ids: ['company:start', 'company:end'],
    maxHops: 6,
    avoidHubs: false,
  });
  expect([response.status, await response.json()]).toEqual([
    504,
    expect.objectContaining({ code: 'query-timeout', retry: true, detail: PROBLEMS['query-timeout'].message.zh }),
  ]);
  expect((await app.get('/api/health')).status).toBe(200);
  await app.close();
});

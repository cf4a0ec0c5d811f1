import { beforeAll, expect, test } from 'vitest';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
import { everyAnswer, exported } from './fixtures/every-answer.ts';
import { importLines } from './fixtures/import-lines.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { claim, entity, load, relation, REPORT, source } from './fixtures/records.ts';

const BASE = [
  REPORT,
  source('source:text', { file: 'text.txt' }),
  entity('company:jinchen'),
  entity('project:ring'),
  relation('INVESTS_IN', 'company:jinchen', 'project:ring'),
];

const newcomer = entity('company:new');
const { lines: _lines, ...withoutLines } = claim();

/** What is wrong, the lines of the import, and the error that must be told: line, field, part of the reason. */
const BAD: [string, unknown[], number, string, string][] = [
  ['broken JSON', [newcomer, '{"type":"entity",'], 2, '', 'is not valid JSON'],
  ['an unknown kind', [newcomer, { ...newcomer, kind: 'Firm' }], 2, 'kind', 'is no entity kind'],
  [
    'an unknown relation kind',
    [relation('LIKES', 'company:jinchen', 'project:ring')],
    1,
    'kind',
    'is no relation kind',
  ],
  ['an unknown property', [entity('company:new', { sets: { turnover: 1 } })], 1, 'claims.0.sets', 'turnover'],
  ['an entity without a claim', [{ ...newcomer, claims: [] }], 1, 'claims', 'at least one claim'],
  [
    'a relation without a claim',
    [relation('OWNS', 'company:jinchen', 'project:ring', { claims: [] })],
    1,
    'claims',
    'at least one claim',
  ],
  ['a wrong adcode', [entity('region:99', { sets: { adcode: '99' } })], 1, 'claims.0.sets.adcode', 'is no adcode'],
  ['a date of 2022-13', [entity('project:new', { sets: { from: '2022-13' } })], 1, 'claims.0.sets.from', '2022-13'],
  [
    'two amounts of one basis',
    [
      entity('project:new', {
        sets: {
          amounts: [
            { yuan: 1, basis: 'loan' },
            { yuan: 2, basis: 'loan' },
          ],
        },
      }),
    ],
    1,
    'claims.0.sets.amounts',
    'one basis',
  ],
  [
    'a missing end',
    [newcomer, relation('OWNS', 'company:new', 'company:nobody')],
    2,
    'to',
    'there is no entity company:nobody',
  ],
  [
    'an end of a kind that is not allowed',
    [newcomer, relation('WORKS_FOR', 'company:new', 'company:jinchen')],
    2,
    'from',
    'WORKS_FOR does not allow Company',
  ],
  [
    'a missing source',
    [entity('company:new', { claims: [claim({}, { source: 'source:none' })] })],
    1,
    'claims.0.source',
    'there is no source source:none',
  ],
  [
    'a claim without lines of a source with a text',
    [entity('company:new', { claims: [claim(), { ...withoutLines, source: 'source:text' }] })],
    1,
    'claims.1.lines',
    'say which lines',
  ],
  ['a duplicate entity', [newcomer, newcomer], 2, 'id', 'stands already in import.jsonl, line 1'],
  [
    'a duplicate relation',
    [newcomer, ...Array(2).fill(relation('OWNS', 'company:new', 'company:jinchen'))],
    3,
    'key',
    'stands already in import.jsonl, line 2',
  ],
  [
    'an entity stored as another kind',
    [newcomer, entity('company:jinchen', { kind: 'StateOwnedEnterprise' })],
    2,
    'kind',
    'is stored already as Company',
  ],
  [
    'a source stored with other data',
    [newcomer, source('source:report', { date: '2023' })],
    2,
    'id',
    'is stored already with other data',
  ],
];

describeReadingBothStores(
  'A load is refused and writes nothing for',
  (store) => load(store, 'base', BASE),
  (read) => {
    let [before, records]: unknown[] = [];
    beforeAll(async () => {
      [before, records] = [await everyAnswer(read()), await exported(read())];
    });

    test.each(BAD)('%s', async (_what, lines, line, field, reason) => {
      const { code, details, errors } = await problemOf(importLines(read(), lines));
      expect(code).toBe('records-invalid');
      expect(details).toEqual({ total: 1 });
      expect(errors).toEqual([{ file: 'import.jsonl', line, field, reason: expect.stringContaining(reason) }]);
      expect(await exported(read())).toEqual(records);
      expect(await read().batches()).toHaveLength(1);
    });

    test('many errors, of which all are told; and after all of this everything answers as before', async () => {
      const lines = Array.from({ length: 150 }, (_, index) => relation('OWNS', 'company:jinchen', `company:x${index}`));
      const { details, errors } = await problemOf(importLines(read(), lines));
      expect(details).toEqual({ total: 150 });
      expect(errors.map((error) => error.line)).toEqual(lines.map((_, index) => index + 1));
      expect(await everyAnswer(read())).toEqual(before);
    });
  },
);

describeOnBothStores('A load', (open) => {
  test('reports its batch and what the graph has more', async () => {
    const store = await open();
    const counts = { entities: 2, relations: 1, claims: 3, sources: 2 };
    const report = await load(store, '金辰', BASE);
    expect(report).toEqual({
      batch: { id: 'batch:1', name: '金辰', loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), counts },
      unchanged: false,
      added: counts,
    });
    expect(await store.batches()).toEqual([report.batch]);
    expect((await store.health()).counts).toEqual(counts);
  });

  test('counts only what is new, while its batch counts all that it holds', async () => {
    const store = await open();
    await load(store, 'base', BASE);
    const { batch, added } = await load(store, 'more', [...BASE, newcomer]);
    expect(added).toEqual({ entities: 1, relations: 0, claims: 1, sources: 0 });
    expect(batch?.counts).toEqual({ entities: 3, relations: 1, claims: 4, sources: 2 });
  });

  test('may lean on entities and sources of an earlier batch', async () => {
    const store = await open();
    await load(store, 'base', BASE);
    const { added } = await load(store, 'more', [relation('BUILDS', 'company:jinchen', 'project:ring')]);
    expect(added).toEqual({ entities: 0, relations: 1, claims: 1, sources: 0 });
  });

  test('may name an end after the relation that needs it', async () => {
    const store = await open();
    await load(store, 'reversed', BASE.toReversed());
    expect((await store.relation('INVESTS_IN~company:jinchen~project:ring')).ends.from.id).toBe('company:jinchen');
  });

  test('tells how far it is', async () => {
    const store = await open();
    const told: [number, number][] = [];
    const records = [REPORT, ...Array.from({ length: 4999 }, (_, index) => entity(`company:c${index}`))];
    await load(store, 'large', records, { onProgress: (done, total) => told.push([done, total]) });
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(([done, total]) => total === 5000 && done >= 0 && done <= total)).toBe(true);
    expect(told).toEqual(told.toSorted(([a], [b]) => a - b));
    expect((await store.health()).counts.entities).toBe(4999);
  });

  test('lists batches latest first', async () => {
    const store = await open();
    for (const name of ['one', 'two', 'three']) await load(store, name, [REPORT, entity(`company:${name}`)]);
    expect((await store.batches()).map(({ id, name }) => [id, name])).toEqual([
      ['batch:3', 'three'],
      ['batch:2', 'two'],
      ['batch:1', 'one'],
    ]);
  });
});

import { expect, test } from 'vitest';
import type { ClaimQuery } from '../../model/api/queries.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { allPages } from './fixtures/paging.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const { lines: _lines, ...ofNotice } = claim({}, { source: NOTICE.id, statement: '通知如此说' });
const at = (first: number, last: number, statement = `第${first}行`): ReturnType<typeof claim> =>
  claim({}, { lines: [first, last], statement });

const TIE = 'OWNS~company:a~company:b';
const CLAIMS = [
  REPORT,
  NOTICE,
  entity('company:a', { name: '甲', claims: [at(20, 22), at(3, 3), ofNotice] }),
  entity('company:b', { name: '乙', nameEn: 'B', claims: [at(10, 12), at(4, 9)] }),
  relation('OWNS', 'company:a', 'company:b', { claims: [at(12, 30), ofNotice] }),
];

describeReadingBothStores(
  'Claims',
  (store) => load(store, 'claims', CLAIMS),
  (read) => {
    const ask = async (query: Partial<ClaimQuery>): Promise<string[]> => {
      const { items } = await read().claims({ limit: 99, ...query });
      return items.map((item) => `${item.claim.lines?.join('-') ?? 'notice'} ${item.subject.id}`);
    };

    test('of an entity, by source, then by first line', async () => {
      expect(await ask({ subject: 'company:a' })).toEqual(['notice company:a', '3-3 company:a', '20-22 company:a']);
    });

    test('of a relation', async () => {
      expect(await ask({ subject: TIE })).toEqual([`notice ${TIE}`, `12-30 ${TIE}`]);
    });

    test('of a source, whatever they are about', async () => {
      expect(await ask({ source: REPORT.id })).toEqual([
        '3-3 company:a',
        '4-9 company:b',
        '10-12 company:b',
        `12-30 ${TIE}`,
        '20-22 company:a',
      ]);
      expect(await ask({ source: NOTICE.id })).toHaveLength(2);
    });

    test('all of them', async () => {
      expect(await ask({})).toHaveLength(7);
    });

    test.each([
      [[4, 4], ['4-9 company:b']],
      [
        [9, 10],
        ['4-9 company:b', '10-12 company:b'],
      ],
      [
        [12, 12],
        ['10-12 company:b', `12-30 ${TIE}`],
      ],
      [
        [21, 21],
        [`12-30 ${TIE}`, '20-22 company:a'],
      ],
      [[31, 99], []],
    ] as const)('of the lines %j are those that touch them', async (lines, expected) => {
      expect(await ask({ source: REPORT.id, lines })).toEqual(expected);
    });

    test('of lines leave out claims that name none', async () => {
      expect(await ask({ source: NOTICE.id, lines: [1, 1_000_000] })).toEqual([]);
    });

    test('of a subject in a source at lines', async () => {
      expect(await ask({ subject: 'company:a', source: REPORT.id, lines: [1, 5] })).toEqual(['3-3 company:a']);
      expect(await ask({ subject: 'company:b', source: NOTICE.id })).toEqual([]);
    });

    test('say what they are about', async () => {
      const { items } = await read().claims({ source: NOTICE.id, limit: 9 });
      expect(items.map(({ subject }) => subject)).toEqual(
        expect.arrayContaining([
          { type: 'entity', id: 'company:a', kind: 'Company', name: '甲' },
          {
            type: 'relation',
            id: TIE,
            kind: 'OWNS',
            from: { id: 'company:a', name: '甲' },
            to: { id: 'company:b', name: '乙', nameEn: 'B' },
          },
        ]),
      );
      expect(items[0]?.claim).toEqual({ id: expect.any(String), ...ofNotice });
    });

    test('come page by page, in the same order, none twice, none missing', async () => {
      for (const query of [{}, { source: REPORT.id }, { subject: 'company:a' }]) {
        for (const limit of [1, 2, 7]) {
          const pages = await allPages((cursor) => read().claims({ ...query, limit, ...cursor }));
          const paged = pages.flatMap(({ items }) => items.map((item) => item.claim.id));
          const { items } = await read().claims({ ...query, limit: 99 });
          expect(paged).toEqual(items.map((item) => item.claim.id));
        }
      }
    });

    test('cut at the limit say so', async () => {
      expect(await read().claims({ limit: 3 })).toMatchObject({
        shown: 3,
        total: 7,
        truncated: true,
        next: expect.any(String),
      });
      expect(await read().claims({ limit: 0 })).toMatchObject({ items: [], shown: 0, total: 7, truncated: true });
      expect(await read().claims({ limit: 1e9 })).toMatchObject({ shown: 7, truncated: false });
    });

    test('refuse the cursor of another question', async () => {
      const { next = '' } = await read().claims({ limit: 1 });
      for (const other of [{ source: REPORT.id }, { subject: 'company:a' }, { lines: [1, 2] as const }])
        expect((await problemOf(read().claims({ ...other, limit: 1, cursor: next }))).details).toMatchObject({
          field: 'cursor',
        });
    });
  },
);

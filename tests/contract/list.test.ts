import { describe, expect, test } from 'vitest';
import type { ListRow } from '../../model/api/answers.ts';
import { LIST_SORTS, type ListQuery } from '../../model/api/queries.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { allPages } from './fixtures/paging.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { entity, load } from './fixtures/records.ts';

/** Many entities of equal worth, so that only the id tells them apart. */
const MANY = Array.from({ length: 23 }, (_, index) =>
  entity(`indicator:n${index}`, {
    name: index % 2 ? '同名' : '另名',
    sets: index % 3 ? {} : { period: '2022', value: index },
  }),
);

const idOf = (row: ListRow): string =>
  'entity' in row ? (row.entity.id.split(':')[1] ?? '') : row.relation.id.replace('INVESTS_IN~company:', '');

describeReadingBothStores(
  'A list',
  (store) => load(store, 'coast', [...COAST, ...MANY]),
  (read) => {
    const ask = async (query: Partial<ListQuery> & { kind: string }): Promise<string[]> => {
      const { items } = await read().list({ sort: 'name', limit: 99, ...query });
      return items.map(idOf);
    };

    describe('of entities', () => {
      test('holds the kind and the kinds below it, by name in pinyin', async () => {
        expect(await ask({ kind: 'Company' })).toEqual(['quiet', 'huaneng', 'jinchen', 'plain', 'sunny']);
        expect(await ask({ kind: 'StateOwnedEnterprise' })).toEqual(['huaneng']);
      });

      test('by degree, highest first, then by id', async () => {
        expect(await ask({ kind: 'Company', sort: 'degree' })).toEqual([
          'jinchen',
          'sunny',
          'huaneng',
          'plain',
          'quiet',
        ]);
      });

      test('by amount, largest first, what is not stated in yuan last', async () => {
        expect(await ask({ kind: 'Project', sort: 'amount' })).toEqual(['pump', 'film', 'port', 'ring']);
      });

      test('by date, latest first, undated last', async () => {
        expect(await ask({ kind: 'Project', sort: 'date' })).toEqual(['port', 'ring', 'film', 'pump']);
      });

      test('of a kind without members is empty', async () => {
        expect(await read().list({ kind: 'Policy', sort: 'name', limit: 9 })).toEqual({
          items: [],
          shown: 0,
          total: 0,
          truncated: false,
        });
      });

      test('gives each entity as it is', async () => {
        const { items } = await read().list({ kind: 'StateOwnedEnterprise', sort: 'name', limit: 9 });
        const { claims: _claims, conflicts: _conflicts, ...plain } = await read().entity('company:huaneng');
        expect(items).toEqual([{ entity: plain }]);
      });
    });

    describe('of relations', () => {
      const kind = 'INVESTS_IN';

      test('is sorted by the name of the from end, then by id', async () => {
        expect(await ask({ kind })).toEqual([
          'huaneng~project:pump',
          'jinchen~project:film',
          'jinchen~project:ring~phase-1',
          'jinchen~project:ring~phase-2',
          'plain~project:ring',
          'sunny~project:film',
          'sunny~project:ring',
        ]);
      });

      test('is sorted by amount of whatever basis comes first', async () => {
        expect(await ask({ kind, sort: 'amount' })).toEqual([
          'huaneng~project:pump',
          'jinchen~project:film',
          'plain~project:ring',
          'jinchen~project:ring~phase-2',
          'jinchen~project:ring~phase-1',
          'sunny~project:film',
          'sunny~project:ring',
        ]);
      });

      test('is sorted by date', async () => {
        expect((await ask({ kind, sort: 'date' })).slice(0, 4)).toEqual([
          'jinchen~project:ring~phase-1',
          'huaneng~project:pump',
          'jinchen~project:film',
          'jinchen~project:ring~phase-2',
        ]);
      });

      test('gives each with both its ends', async () => {
        const { items } = await read().list({ kind: 'BUILDS', sort: 'name', limit: 9 });
        expect(items).toMatchObject([
          {
            relation: { id: 'BUILDS~company:jinchen~project:film' },
            from: { name: '金辰机械', degree: 6 },
            to: { name: '薄膜项目' },
          },
        ]);
      });

      test('is not sorted by degree', async () => {
        const { code, details } = await problemOf(read().list({ kind, sort: 'degree', limit: 9 }));
        expect([code, details['field']]).toEqual(['parameter-invalid', 'sort']);
      });
    });

    describe('is filtered by', () => {
      test.each([
        ['one value of a choice', { ownership: ['private'] }, ['jinchen']],
        ['several values', { ownership: ['private', 'foreign'] }, ['jinchen', 'sunny']],
        ['the value unknown, which what is absent has', { ownership: ['unknown'] }, ['quiet', 'plain']],
        ['a flag that is true', { listed: ['true'] }, ['jinchen']],
        ['a flag that is false, which what is absent is not', { listed: ['false'] }, ['huaneng']],
        ['a flag that is stated at all', { listed: ['true', 'false'] }, ['huaneng', 'jinchen']],
        ['two properties at once', { listed: ['true', 'false'], ownership: ['private', 'foreign'] }, ['jinchen']],
        ['a value that nothing has', { ownership: ['joint'] }, []],
      ])('%s', async (_what, filters, expected) => {
        expect(await ask({ kind: 'Company', filters })).toEqual(expected);
      });

      test('the stage of relations', async () => {
        expect(await ask({ kind: 'INVESTS_IN', filters: { stage: ['unknown'] } })).toEqual([
          'plain~project:ring',
          'sunny~project:ring',
        ]);
      });

      test.each([
        ['part of a name', 'Company', '金辰', ['jinchen']],
        ['part of an alias', 'Company', '营口', ['jinchen']],
        ['initials', 'Company', 'jcjx', ['jinchen']],
        ['a name of another kind', 'Company', '辽宁', []],
        ['nothing at all', 'Company', '', ['quiet', 'huaneng', 'jinchen', 'plain', 'sunny']],
        ['a text that folds to nothing', 'Company', '“”', []],
        ['a name at either end of relations', 'INVESTS_IN', '薄膜', ['jinchen~project:film', 'sunny~project:film']],
        ['a name at the from end', 'INVESTS_IN', '无名', ['plain~project:ring']],
      ])('%s', async (_what, kind, q, expected) => {
        expect(await ask({ kind, q })).toEqual(expected);
      });

      test('words and values together, and counts what is left', async () => {
        const query = { kind: 'Company', q: '机械', filters: { listed: ['true'] }, sort: 'name', limit: 0 } as const;
        expect(await read().list(query)).toMatchObject({ items: [], shown: 0, total: 1, truncated: true });
      });
    });

    describe('refuses', () => {
      test.each([
        ['an unknown kind', { kind: 'Firm' }, 'kind'],
        ['a hostile kind', { kind: '`Company`) //' }, 'kind'],
        ['a kind of Object.prototype', { kind: 'constructor' }, 'kind'],
        ['a filter by an unknown property', { kind: 'Company', filters: { turnover: ['1'] } }, 'turnover'],
        ['a filter by a property of another kind', { kind: 'Company', filters: { stage: ['signed'] } }, 'stage'],
        [
          'a filter by a property of Object.prototype',
          { kind: 'Company', filters: { constructor: ['1'] } },
          'constructor',
        ],
      ])('%s and names it', async (_what, query, field) => {
        const { code, details } = await problemOf(read().list({ sort: 'name', limit: 9, ...query }));
        expect(code).toBe('parameter-invalid');
        expect(JSON.stringify(details)).toContain(field);
      });

      test('the cursor of another question', async () => {
        const { next = '' } = await read().list({ kind: 'Indicator', sort: 'name', limit: 3 });
        const others: Partial<ListQuery>[] = [
          { sort: 'date' },
          { kind: 'Company' },
          { q: '名' },
          { filters: { nature: ['actual'] } },
        ];
        for (const other of others) {
          const asked = read().list({ kind: 'Indicator', sort: 'name', limit: 3, ...other, cursor: next });
          expect((await problemOf(asked)).details).toMatchObject({ field: 'cursor' });
        }
      });
    });

    describe.each(LIST_SORTS)('page by page, by %s,', (sort) => {
      test.each([1, 5, 23])(
        '%i at a time, is the same in the same order, no row twice, none missing',
        async (limit) => {
          const whole = await ask({ kind: 'Indicator', sort });
          const pages = await allPages((cursor) => read().list({ kind: 'Indicator', sort, limit, ...cursor }));
          expect(pages.flatMap(({ items }) => items.map(idOf))).toEqual(whole);
          expect(new Set(whole).size).toBe(23);
          expect(pages.every(({ total }) => total === 23)).toBe(true);
        },
      );
    });

    test('of relations page by page is the same too', async () => {
      for (const sort of ['name', 'amount', 'date'] as const) {
        const pages = await allPages((cursor) => read().list({ kind: 'INVESTS_IN', sort, limit: 2, ...cursor }));
        expect(pages.flatMap(({ items }) => items.map(idOf))).toEqual(await ask({ kind: 'INVESTS_IN', sort }));
      }
    });
  },
);

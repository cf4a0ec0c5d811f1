import { describe, expect, test } from 'vitest';
import { NEIGHBOUR_SORTS, type NeighbourQuery } from '../../model/api/queries.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { allPages } from './fixtures/paging.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { entity, load, relation } from './fixtures/records.ts';

/** A hub with many ties of equal worth, so that only the id tells them apart. */
const HUB = [
  entity('company:hub', { name: '中心' }),
  ...Array.from({ length: 25 }, (_, index) => entity(`project:n${index}`, { name: index % 2 ? '同名' : '另名' })),
  ...Array.from({ length: 25 }, (_, index) =>
    relation('INVESTS_IN', 'company:hub', `project:n${index}`, {
      sets: index % 3 ? {} : { amounts: [{ yuan: index % 2, basis: 'total' }], from: '2022' },
    }),
  ),
];

const short = (id: string): string => id.replace('INVESTS_IN~company:', '').replaceAll('company:', '');

describeReadingBothStores(
  'Neighbours',
  (store) => load(store, 'coast', [...COAST, ...HUB]),
  (read) => {
    const ask = async (query: Partial<NeighbourQuery> & { id: string }): Promise<string[]> => {
      const { relations } = await read().neighbours({ sort: 'amount', limit: 99, ...query });
      return relations.map(({ id }) => short(id));
    };

    describe('are sorted by', () => {
      test('amount, largest first, what is not stated last, then by id', async () => {
        expect(await ask({ id: 'company:jinchen' })).toEqual([
          'jinchen~project:film',
          'jinchen~project:ring~phase-2',
          'jinchen~project:ring~phase-1',
          'BUILDS~jinchen~project:film',
          'LOCATED_IN~jinchen~park:coast',
          'WORKS_FOR~person:li~jinchen',
        ]);
      });

      test('date, latest first, undated last, then by id', async () => {
        expect(await ask({ id: 'company:jinchen', sort: 'date' })).toEqual([
          'jinchen~project:ring~phase-1',
          'jinchen~project:film',
          'BUILDS~jinchen~project:film',
          'jinchen~project:ring~phase-2',
          'LOCATED_IN~jinchen~park:coast',
          'WORKS_FOR~person:li~jinchen',
        ]);
      });

      test('name of the neighbour, by pinyin, then by id', async () => {
        expect(await ask({ id: 'company:jinchen', sort: 'name' })).toEqual([
          'BUILDS~jinchen~project:film',
          'jinchen~project:film',
          'jinchen~project:ring~phase-1',
          'jinchen~project:ring~phase-2',
          'WORKS_FOR~person:li~jinchen',
          'LOCATED_IN~jinchen~park:coast',
        ]);
      });

      test('degree of the neighbour, best connected first, then by id', async () => {
        expect(await ask({ id: 'company:jinchen', sort: 'degree' })).toEqual([
          'jinchen~project:ring~phase-1',
          'jinchen~project:ring~phase-2',
          'BUILDS~jinchen~project:film',
          'jinchen~project:film',
          'LOCATED_IN~jinchen~park:coast',
          'WORKS_FOR~person:li~jinchen',
        ]);
      });
    });

    describe('are filtered by', () => {
      test('relation kinds, several or, when empty, all', async () => {
        expect(await ask({ id: 'company:jinchen', kinds: ['BUILDS', 'WORKS_FOR'] })).toHaveLength(2);
        expect(await ask({ id: 'company:jinchen', kinds: [] })).toHaveLength(6);
        expect(await ask({ id: 'company:jinchen', kinds: ['OWNS'] })).toEqual([]);
      });

      test('direction', async () => {
        expect(await ask({ id: 'company:jinchen', direction: 'in' })).toEqual(['WORKS_FOR~person:li~jinchen']);
        expect(await ask({ id: 'company:jinchen', direction: 'out' })).toHaveLength(5);
      });

      test('neighbour kind, with the kinds below it', async () => {
        expect(await ask({ id: 'project:pump', neighbourKind: 'Company' })).toEqual(['huaneng~project:pump']);
        expect(await ask({ id: 'project:ring', neighbourKind: 'StateOwnedEnterprise' })).toEqual([]);
        expect(await ask({ id: 'project:ring', neighbourKind: 'Region' })).toEqual([
          'LOCATED_IN~project:ring~region:210804',
        ]);
      });

      test('stage', async () => {
        expect(await ask({ id: 'company:jinchen', stages: ['building'] })).toEqual([
          'jinchen~project:film',
          'BUILDS~jinchen~project:film',
        ]);
        expect(await ask({ id: 'company:jinchen', stages: ['talks', 'operating'] })).toHaveLength(2);
        expect(await ask({ id: 'company:jinchen', stages: ['ended'] })).toEqual([]);
      });

      test('the unknown stage, which a relation without one has', async () => {
        expect(await ask({ id: 'project:ring', stages: ['unknown'] })).toEqual([
          'plain~project:ring',
          'sunny~project:ring',
          'LOCATED_IN~project:ring~region:210804',
        ]);
      });

      describe('amount,', () => {
        const jinchen = { id: 'company:jinchen' };

        test('the least and the largest included', async () => {
          expect(await ask({ ...jinchen, minYuan: 4e8 })).toEqual([
            'jinchen~project:film',
            'jinchen~project:ring~phase-2',
          ]);
          expect(await ask({ ...jinchen, minYuan: 3e8, maxYuan: 4e8 })).toEqual([
            'jinchen~project:ring~phase-2',
            'jinchen~project:ring~phase-1',
          ]);
          expect(await ask({ ...jinchen, maxYuan: 299_999_999 })).toEqual([]);
          expect(await ask({ ...jinchen, minYuan: 5e8, maxYuan: 4e8 })).toEqual([]);
        });

        test('which leaves out what states none, or another currency, whichever bound is given', async () => {
          expect(await ask({ id: 'project:ring', minYuan: 0 })).toHaveLength(3);
          expect(await ask({ id: 'project:ring', maxYuan: 1e15 })).toHaveLength(3);
          expect(await ask({ id: 'project:film', minYuan: 0 })).toEqual(['jinchen~project:film']);
          expect(await ask({ id: 'company:hub', maxYuan: 0.5 })).toHaveLength(5);
        });

        test.each(NEIGHBOUR_SORTS)('beside all other filters, sorted by %s, and the total is exact', async (sort) => {
          const all = {
            kinds: ['INVESTS_IN'],
            direction: 'out',
            neighbourKind: 'Project',
            stages: ['unknown'],
          } as const;
          const asked = { id: 'company:hub', sort, minYuan: 0, maxYuan: 1, limit: 2 } as const;
          expect(await read().neighbours({ ...asked, ...all })).toMatchObject({ shown: 2, total: 9, truncated: true });
          expect((await read().neighbours({ ...asked, direction: 'in' })).total).toBe(0);
          expect((await read().neighbours({ ...asked, stages: ['signed'] })).total).toBe(0);
        });
      });

      test('everything at once', async () => {
        const all = { kinds: ['INVESTS_IN'], direction: 'in', neighbourKind: 'Company', stages: ['talks'] } as const;
        expect(await ask({ id: 'project:ring', ...all })).toEqual(['jinchen~project:ring~phase-2']);
      });
    });

    test('come as a closed subgraph: the asked entity first, the others as they first appear', async () => {
      const page = await read().neighbours({ id: 'project:ring', sort: 'amount', limit: 3 });
      expect(page.entities.map(({ id, degree }) => [id, degree])).toEqual([
        ['project:ring', 5],
        ['company:plain', 1],
        ['company:jinchen', 6],
      ]);
      expect(page).toMatchObject({ shown: 3, total: 5, truncated: true, next: expect.any(String) });
      expect(page.relations[0]).toMatchObject({ from: 'company:plain', to: 'project:ring', claimCount: 1 });
    });

    test('that all fit say so', async () => {
      const page = await read().neighbours({ id: 'project:ring', sort: 'amount', limit: 5 });
      expect(page).toMatchObject({ shown: 5, total: 5, truncated: false });
      expect('next' in page).toBe(false);
    });

    test('with the limit 0 are counted only', async () => {
      const page = await read().neighbours({ id: 'project:ring', sort: 'date', limit: 0 });
      expect(page).toMatchObject({ relations: [], shown: 0, total: 5, truncated: true });
      expect(page.entities.map(({ id }) => id)).toEqual(['project:ring']);
    });

    test('with a huge limit are all there', async () => {
      expect(await ask({ id: 'company:hub', limit: 1_000_000_000 })).toHaveLength(25);
    });

    test('of an entity without relations are none', async () => {
      expect(await read().neighbours({ id: 'project:port', sort: 'name', limit: 5 })).toMatchObject({
        entities: [{ id: 'project:port' }],
        relations: [],
        total: 0,
        truncated: false,
      });
    });

    describe.each(NEIGHBOUR_SORTS)('page by page, by %s,', (sort) => {
      test.each([1, 7, 24, 25])(
        '%i at a time, are the same in the same order, none twice, none missing',
        async (limit) => {
          const whole = await ask({ id: 'company:hub', sort });
          const pages = await allPages((cursor) => read().neighbours({ id: 'company:hub', sort, limit, ...cursor }));
          expect(pages.flatMap(({ relations }) => relations.map(({ id }) => short(id)))).toEqual(whole);
          expect(new Set(whole).size).toBe(25);
          expect(pages).toHaveLength(Math.ceil(25 / limit));
          expect(pages.every(({ total }) => total === 25)).toBe(true);
        },
      );
    });

    describe.each(NEIGHBOUR_SORTS)('of an amount, page by page, by %s,', (sort) => {
      test.each([1, 2, 9])('%i at a time, are the same in the same order', async (limit) => {
        const query = { id: 'company:hub', sort, minYuan: 0 };
        const whole = await ask(query);
        const pages = await allPages((cursor) => read().neighbours({ ...query, limit, ...cursor }));
        expect(pages.flatMap(({ relations }) => relations.map(({ id }) => short(id)))).toEqual(whole);
        expect(new Set(whole).size).toBe(9);
        expect(pages.every(({ total }) => total === 9)).toBe(true);
      });
    });

    test('refuse the cursor of another question', async () => {
      const { next = '' } = await read().neighbours({ id: 'company:hub', sort: 'amount', limit: 3 });
      const others: Partial<NeighbourQuery>[] = [
        { sort: 'date' },
        { id: 'company:jinchen' },
        { direction: 'out' },
        { stages: ['talks'] },
        { minYuan: 0 },
        { maxYuan: 1 },
      ];
      for (const other of others) {
        const asked = read().neighbours({ id: 'company:hub', sort: 'amount', limit: 3, ...other, cursor: next });
        expect((await problemOf(asked)).details).toMatchObject({ field: 'cursor' });
      }
    });

    test.each(['x', 'WyJhIl0', '💥'])('refuse %j, which is no cursor', async (cursor) => {
      const asked = read().neighbours({ id: 'company:hub', sort: 'amount', limit: 3, cursor });
      expect((await problemOf(asked)).code).toBe('parameter-invalid');
    });
  },
);

import { describe, expect, test } from 'vitest';
import type { Flows } from '../../model/api/answers.ts';
import type { FlowQuery } from '../../model/api/queries.ts';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
import { COAST, total } from './fixtures/coast.ts';
import { entity, load, relation, REPORT } from './fixtures/records.ts';

const QUERY = { rows: 'investorOwnership', columns: 'stage', basis: 'total', regionLevel: 'city', limit: 50 } as const;

/** Each cell as `row / column: count, yuan, counted, other currency, not stated`. */
const lines = ({ cells }: Flows): string[] =>
  cells.map(
    ({ row, column, count, sum }) =>
      `${row} / ${column}: ${[count, sum.yuan, sum.counted, sum.otherCurrency, sum.notStated].join(', ')}`,
  );

describeReadingBothStores(
  'Flows',
  (store) => load(store, 'coast', COAST),
  (read) => {
    const ask = (more: Partial<FlowQuery> = {}): Promise<Flows> => read().flows({ ...QUERY, ...more });

    test('sum one basis; another currency and what is not stated are counted beside it', async () => {
      expect(lines(await ask())).toEqual([
        'central-soe / preparing: 1, 6000000000, 1, 0, 0',
        'private / building: 1, 1200000000, 1, 0, 0',
        'unknown / unknown: 1, 500000000, 1, 0, 0',
        'private / operating: 1, 300000000, 1, 0, 0',
        'foreign / signed: 1, 0, 0, 1, 0',
        'foreign / unknown: 1, 0, 0, 0, 1',
        'private / talks: 1, 0, 0, 0, 1',
      ]);
    });

    test.each([
      ['loan', 'company:huaneng / project:pump', 1e9],
      ['annual-plan', 'company:jinchen / project:ring', 4e8],
    ] as const)('of the basis %s do not mix with another', async (basis, cell, yuan) => {
      const { cells } = await ask({ rows: 'investor', columns: 'target', basis });
      expect(cells.filter(({ sum }) => sum.counted > 0)).toMatchObject([{ sum: { basis, yuan } }]);
      expect(lines(await ask({ rows: 'investor', columns: 'target', basis }))[0]).toContain(cell);
      expect(cells.every(({ sum }) => sum.basis === basis)).toBe(true);
    });

    test('give each cell the relations behind it, largest amount first', async () => {
      const { cells } = await ask({ rows: 'investor', columns: 'target' });
      expect(cells.find(({ row, column }) => row === 'company:jinchen' && column === 'project:ring')).toMatchObject({
        count: 2,
        sum: { yuan: 3e8, counted: 1, notStated: 1 },
        relations: {
          items: ['INVESTS_IN~company:jinchen~project:ring~phase-1', 'INVESTS_IN~company:jinchen~project:ring~phase-2'],
          shown: 2,
          total: 2,
          truncated: false,
        },
      });
    });

    describe('by region', () => {
      const regions = { rows: 'investorRegion', columns: 'targetRegion' } as const;

      test('raise every place to the level of cities', async () => {
        expect(lines(await ask(regions))).toEqual([
          'unknown / unknown: 1, 6000000000, 1, 0, 0',
          'region:210800 / region:210800: 3, 1500000000, 2, 0, 1',
          'unknown / region:210800: 1, 500000000, 1, 0, 0',
          'region:320500 / region:210800: 2, 0, 0, 1, 1',
        ]);
      });

      test('raise every place to the level of provinces', async () => {
        expect(lines(await ask({ ...regions, regionLevel: 'province' }))).toEqual([
          'unknown / region:210000: 2, 6500000000, 2, 0, 0',
          'region:210000 / region:210000: 3, 1500000000, 2, 0, 1',
          'region:320000 / region:210000: 2, 0, 0, 1, 1',
        ]);
      });

      test('leave out of the level what lies above it', async () => {
        expect(lines(await ask({ ...regions, rows: 'stage', regionLevel: 'county' }))).toContain(
          'preparing / unknown: 1, 6000000000, 1, 0, 0',
        );
      });

      test('name the heads', async () => {
        const { rows, columns } = await ask(regions);
        expect(rows).toEqual([
          { id: 'region:210800', name: '营口市' },
          { id: 'region:320500', name: '苏州市' },
          { id: 'unknown' },
        ]);
        expect(columns).toEqual([{ id: 'region:210800', name: '营口市' }, { id: 'unknown' }]);
      });
    });

    test('by investor name the English names too', async () => {
      const { rows } = await ask({ rows: 'investor' });
      expect(rows).toContainEqual({ id: 'company:jinchen', name: '金辰机械', nameEn: 'Jinchen Machinery' });
      expect(rows.map(({ id }) => id)).toEqual([
        'company:huaneng',
        'company:jinchen',
        'company:plain',
        'company:sunny',
      ]);
    });

    test('by kind tell a kind from the kinds below it', async () => {
      expect(lines(await ask({ rows: 'investorKind', columns: 'targetKind' }))).toEqual([
        'StateOwnedEnterprise / Project: 1, 6000000000, 1, 0, 0',
        'Company / Project: 6, 2000000000, 3, 1, 2',
      ]);
    });

    test('keep to the asked stages, unknown among them', async () => {
      expect((await ask({ stages: ['building', 'signed'] })).total).toBe(2);
      expect(lines(await ask({ stages: ['unknown'], columns: 'investor' }))).toEqual([
        'unknown / company:plain: 1, 500000000, 1, 0, 0',
        'foreign / company:sunny: 1, 0, 0, 0, 1',
      ]);
      expect(await ask({ stages: ['ended'] })).toMatchObject({ rows: [], columns: [], cells: [], total: 0 });
      expect((await ask({ stages: [] })).total).toBe(7);
    });

    test('cut at the limit and say so', async () => {
      const cut = await ask({ limit: 2 });
      expect(cut).toMatchObject({ basis: 'total', shown: 2, total: 7, truncated: true });
      expect(cut.rows.map(({ id }) => id)).toEqual(['central-soe', 'private']);
      expect(await ask({ limit: 0 })).toMatchObject({
        rows: [],
        columns: [],
        cells: [],
        shown: 0,
        total: 7,
        truncated: true,
      });
    });
  },
);

describeOnBothStores('Flows', (open) => {
  test('show the first 20 relations of a cell and count all', async () => {
    const store = await open();
    const projects = Array.from({ length: 30 }, (_, index) => `project:p${index}`);
    const ties = projects.map((id, index) =>
      relation('INVESTS_IN', 'company:a', id, { sets: { amounts: total(index) } }),
    );
    await load(store, 'many', [REPORT, entity('company:a'), ...projects.map((id) => entity(id)), ...ties]);
    const { cells } = await store.flows({ ...QUERY, rows: 'investor', columns: 'targetKind' });
    expect(cells[0]).toMatchObject({
      count: 30,
      sum: { yuan: 435 },
      relations: { shown: 20, total: 30, truncated: true },
    });
    expect(cells[0]?.relations.items[0]).toBe('INVESTS_IN~company:a~project:p29');
  });

  test('follow the graph when a batch is added and taken out', async () => {
    const store = await open();
    const yuan = async (): Promise<(number | undefined)[]> =>
      (await store.flows(QUERY)).cells.map(({ sum }) => sum.yuan);
    expect(await yuan()).toEqual([]);
    const ends = [REPORT, entity('company:a'), entity('project:p')];
    await load(store, 'one', [
      ...ends,
      relation('INVESTS_IN', 'company:a', 'project:p', { sets: { amounts: total(5) } }),
    ]);
    expect(await yuan()).toEqual([5]);
    await load(store, 'two', [
      relation('INVESTS_IN', 'company:a', 'project:p', { key: '2', sets: { amounts: total(2) } }),
    ]);
    expect(await yuan()).toEqual([7]);
    await store.undo('batch:2');
    expect(await yuan()).toEqual([5]);
  });
});

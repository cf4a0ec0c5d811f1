import { expect, test } from 'vitest';
import { ontology, withSubkinds } from '../../model/ontology/index.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { allPages } from './fixtures/paging.ts';
import { entity, load, relation } from './fixtures/records.ts';

const ENTITIES = COAST.flatMap((record) => (record.type === 'entity' ? [record.id] : []));

/** Kinds below others on both ends, and several rows of one relation kind and direction. */
const MORE = [
  entity('company:state', { kind: 'StateOwnedEnterprise' }),
  relation('INVESTS_IN', 'company:state', 'project:ring'),
  relation('OWNS', 'company:state', 'company:jinchen'),
  relation('OWNS', 'company:jinchen', 'company:quiet'),
  relation('OWNS', 'company:sunny', 'company:jinchen'),
];

describeReadingBothStores(
  'A preview',
  (store) => load(store, 'coast', [...COAST, ...MORE]),
  (read) => {
    test('counts by relation kind, direction and neighbour kind, in the declared order', async () => {
      expect(await read().preview('company:jinchen')).toEqual({
        id: 'company:jinchen',
        rows: [
          { kind: 'LOCATED_IN', direction: 'out', neighbourKind: 'Park', count: 1 },
          { kind: 'INVESTS_IN', direction: 'out', neighbourKind: 'Project', count: 3 },
          { kind: 'BUILDS', direction: 'out', neighbourKind: 'Project', count: 1 },
          { kind: 'OWNS', direction: 'out', neighbourKind: 'Company', count: 1 },
          { kind: 'OWNS', direction: 'in', neighbourKind: 'Company', count: 1 },
          { kind: 'OWNS', direction: 'in', neighbourKind: 'StateOwnedEnterprise', count: 1 },
          { kind: 'WORKS_FOR', direction: 'in', neighbourKind: 'Person', count: 1 },
        ],
        total: 9,
      });
    });

    test('tells a kind from the kinds below it', async () => {
      const { rows } = await read().preview('project:ring');
      expect(rows.filter(({ kind }) => kind === 'INVESTS_IN')).toEqual([
        { kind: 'INVESTS_IN', direction: 'in', neighbourKind: 'Company', count: 4 },
        { kind: 'INVESTS_IN', direction: 'in', neighbourKind: 'StateOwnedEnterprise', count: 1 },
      ]);
    });

    test('of an entity without relations is empty', async () => {
      expect(await read().preview('project:port')).toEqual({ id: 'project:port', rows: [], total: 0 });
    });

    test.each(ENTITIES)('of %s says what paging through the neighbours gives, row by row', async (id) => {
      const { rows, total } = await read().preview(id);
      expect(total).toBe(rows.reduce((sum, row) => sum + row.count, 0));
      expect(total).toBe((await read().entity(id)).degree);
      for (const { kind, direction, neighbourKind } of rows) {
        const query = { id, kinds: [kind], direction, neighbourKind, sort: 'name', limit: 2 } as const;
        const pages = await allPages((cursor) => read().neighbours({ ...query, ...cursor }));
        const alike = rows.filter(
          (row) =>
            row.kind === kind &&
            row.direction === direction &&
            withSubkinds(ontology, neighbourKind).includes(row.neighbourKind),
        );
        expect(pages.flatMap(({ relations }) => relations)).toHaveLength(
          alike.reduce((sum, row) => sum + row.count, 0),
        );
      }
    });
  },
);

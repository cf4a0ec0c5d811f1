import { expect, test } from 'vitest';
import type { Trace } from '../../model/api/answers.ts';
import type { TraceQuery } from '../../model/api/queries.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { entity, load, relation, REPORT } from './fixtures/records.ts';

const feeds = (from: string, to: string): ReturnType<typeof relation> => relation('FEEDS', from, to);

/** Sand → silicon → wafer → module → plant, where waste of the module goes back to silicon: a circle. */
const CHAIN = [
  REPORT,
  entity('chain:solar', { name: '光伏产业链' }),
  ...['silicon', 'wafer', 'module'].map((slug) => entity(`segment:${slug}`)),
  entity('product:sand'),
  entity('product:plant'),
  ...['silicon', 'wafer', 'module'].map((slug) => relation('SEGMENT_OF', `segment:${slug}`, 'chain:solar')),
  feeds('product:sand', 'segment:silicon'),
  feeds('segment:silicon', 'segment:wafer'),
  feeds('segment:wafer', 'segment:module'),
  feeds('segment:module', 'product:plant'),
  feeds('segment:module', 'segment:silicon'),
  entity('product:glass'),
  entity('product:cullet'),
  feeds('product:glass', 'product:cullet'),
  feeds('product:cullet', 'product:glass'),
  entity('region:210000', { sets: { level: 'province' } }),
  entity('region:210800', { sets: { level: 'city' } }),
  entity('park:coast'),
  entity('company:near'),
  entity('company:far'),
  entity('company:both'),
  relation('PART_OF', 'region:210800', 'region:210000'),
  relation('LOCATED_IN', 'park:coast', 'region:210800'),
  relation('LOCATED_IN', 'company:near', 'park:coast'),
  relation('ENGAGES_IN', 'company:near', 'segment:wafer'),
  relation('ENGAGES_IN', 'company:far', 'segment:wafer'),
  relation('ENGAGES_IN', 'company:far', 'segment:silicon'),
  relation('ENGAGES_IN', 'company:both', 'chain:solar'),
  relation('PRODUCES', 'company:near', 'product:plant'),
  relation('OWNS', 'company:far', 'company:near'),
];

describeReadingBothStores(
  'A trace',
  (store) => load(store, 'chain', CHAIN),
  (read) => {
    const ask = (more: Partial<TraceQuery> & { id: string }): Promise<Trace> =>
      read().trace({ direction: 'both', maxHops: 6, limit: 50, ...more });
    const depths = async (more: Partial<TraceQuery> & { id: string }): Promise<[string, number][]> =>
      (await ask(more)).steps.map(({ id, depth }) => [id.split(':')[1] ?? '', depth]);

    test('of a chain starts at all its segments', async () => {
      expect(await depths({ id: 'chain:solar' })).toEqual([
        ['solar', 0],
        ['module', 0],
        ['silicon', 0],
        ['wafer', 0],
        ['sand', -1],
        ['plant', 1],
      ]);
    });

    test('goes up', async () => {
      expect(await depths({ id: 'segment:wafer', direction: 'up' })).toEqual([
        ['wafer', 0],
        ['silicon', -1],
        ['sand', -2],
        ['module', -2],
      ]);
    });

    test('goes down, and stops where the circle closes', async () => {
      expect(await depths({ id: 'segment:wafer', direction: 'down' })).toEqual([
        ['wafer', 0],
        ['module', 1],
        ['plant', 2],
        ['silicon', 2],
      ]);
    });

    test('goes both ways, and counts the nearer way', async () => {
      expect(await depths({ id: 'segment:wafer' })).toEqual([
        ['wafer', 0],
        ['silicon', -1],
        ['module', 1],
        ['sand', -2],
        ['plant', 2],
      ]);
    });

    test('takes what is as near both ways for upstream', async () => {
      expect(await depths({ id: 'product:glass' })).toEqual([
        ['glass', 0],
        ['cullet', -1],
      ]);
    });

    test('goes no further than maxHops', async () => {
      expect(await depths({ id: 'segment:wafer', maxHops: 1 })).toEqual([
        ['wafer', 0],
        ['silicon', -1],
        ['module', 1],
      ]);
      expect(await depths({ id: 'segment:wafer', maxHops: 0 })).toEqual([['wafer', 0]]);
    });

    test('names the ties that lie on a circle', async () => {
      expect((await ask({ id: 'segment:wafer' })).cycles).toEqual([
        'FEEDS~segment:module~segment:silicon',
        'FEEDS~segment:silicon~segment:wafer',
        'FEEDS~segment:wafer~segment:module',
      ]);
      expect((await ask({ id: 'product:plant', maxHops: 1 })).cycles).toEqual([]);
    });

    test('says who stands where, and which segments nobody fills', async () => {
      const { steps, gaps } = await ask({ id: 'chain:solar' });
      const members = Object.fromEntries(steps.map((step) => [step.id, step.members.items]));
      expect(members).toEqual({
        'chain:solar': ['company:both'],
        'segment:module': [],
        'segment:silicon': ['company:far'],
        'segment:wafer': ['company:far', 'company:near'],
        'product:sand': [],
        'product:plant': ['company:near'],
      });
      expect(gaps).toEqual(['segment:module']);
      expect(steps[3]?.members).toMatchObject({ shown: 2, total: 2, truncated: false });
    });

    test.each(['park:coast', 'region:210800', 'region:210000'])(
      'keeps to the members that lie in %s',
      async (region) => {
        const { steps, gaps } = await ask({ id: 'chain:solar', region });
        expect(steps.flatMap((step) => step.members.items)).toEqual(['company:near', 'company:near']);
        expect(gaps).toEqual(['segment:module', 'segment:silicon']);
      },
    );

    test('answers a closed subgraph of steps and members, with the ties of the chain only', async () => {
      const { subgraph } = await ask({ id: 'segment:wafer', direction: 'up', maxHops: 1 });
      expect(subgraph.entities.map(({ id }) => id)).toEqual([
        'segment:wafer',
        'segment:silicon',
        'company:far',
        'company:near',
      ]);
      expect(subgraph.relations.map(({ id }) => id)).toEqual([
        'ENGAGES_IN~company:far~segment:silicon',
        'ENGAGES_IN~company:far~segment:wafer',
        'ENGAGES_IN~company:near~segment:wafer',
        'FEEDS~segment:silicon~segment:wafer',
      ]);
    });

    test('cuts at the limit and says so', async () => {
      expect(await ask({ id: 'chain:solar', limit: 2 })).toMatchObject({ shown: 2, total: 6, truncated: true });
      expect(await ask({ id: 'chain:solar', limit: 0 })).toMatchObject({
        steps: [],
        subgraph: { entities: [], relations: [] },
        shown: 0,
        total: 6,
        truncated: true,
      });
      expect(await ask({ id: 'chain:solar', limit: 1e9 })).toMatchObject({ shown: 6, truncated: false });
    });

    test('of something that is no part of a chain is itself', async () => {
      expect(await depths({ id: 'company:far' })).toEqual([['far', 0]]);
    });
  },
);

describeReadingBothStores(
  'The chains',
  (store) => load(store, 'chain', [...CHAIN, entity('chain:empty', { name: '空链' })]),
  (read) => {
    const counted = async (region?: string): Promise<unknown[]> =>
      (await read().chains({ limit: 50, ...(region !== undefined && { region }) })).items.map(
        ({ entity: { id }, segments, gaps, members }) => [id, segments, gaps, members],
      );

    test('are told by name, with segments, gaps and members counted, each member once', async () => {
      expect(await counted()).toEqual([
        ['chain:solar', 3, 1, 3],
        ['chain:empty', 0, 0, 0],
      ]);
    });

    test('count only members in the asked region, and what is open there', async () => {
      expect(await counted('region:210800')).toEqual([
        ['chain:solar', 3, 2, 1],
        ['chain:empty', 0, 0, 0],
      ]);
      await expect(counted('region:999999')).rejects.toMatchObject({ code: 'entity-unknown' });
    });

    test('come in pages', async () => {
      const first = await read().chains({ limit: 1 });
      expect([first.shown, first.total, first.truncated]).toEqual([1, 2, true]);
      const second = await read().chains({ limit: 1, cursor: first.next ?? '' });
      expect(second.items.map(({ entity: { id } }) => id)).toEqual(['chain:empty']);
      expect(second.next).toBeUndefined();
    });
  },
);

import { expect, test } from 'vitest';
import type { Connections } from '../../model/api/answers.ts';
import type { ConnectQuery } from '../../model/api/queries.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { entity, load, relation, REPORT } from './fixtures/records.ts';

const owns = (from: string, to: string, key?: string): ReturnType<typeof relation> =>
  relation('OWNS', `company:${from}`, `company:${to}`, key === undefined ? {} : { key });

/**
 * a and b are tied twice through quiet ones (m, n) and once through a hub with many ties; c hangs on b by three
 * parallel relations; x is five steps from a; lone has none.
 */
const GRAPH = [
  REPORT,
  ...[
    'a',
    'b',
    'c',
    'm',
    'n',
    'hub',
    'p',
    'q',
    'r',
    's',
    'x',
    'lone',
    ...Array.from({ length: 9 }, (_, index) => `leaf${index}`),
  ].map((slug) => entity(`company:${slug}`)),
  owns('a', 'm'),
  owns('b', 'm'),
  owns('n', 'a'),
  owns('n', 'b'),
  owns('n', 'p'),
  owns('hub', 'a'),
  owns('b', 'hub'),
  owns('b', 'c', '1'),
  owns('b', 'c', '2'),
  relation('SUPPLIES', 'company:c', 'company:b'),
  owns('p', 'q'),
  owns('q', 'r'),
  owns('r', 'x'),
  owns('a', 's'),
  owns('hub', 's'),
  ...Array.from({ length: 9 }, (_, index) => owns('hub', `leaf${index}`)),
];

describeReadingBothStores(
  'Connect',
  (store) => load(store, 'graph', GRAPH),
  (read) => {
    const ask = (ids: readonly string[], more: Partial<ConnectQuery> = {}): Promise<Connections> =>
      read().connect({ ids: ids.map((slug) => `company:${slug}`), maxHops: 4, limit: 50, ...more });
    const routes = async (ids: readonly string[], more: Partial<ConnectQuery> = {}): Promise<string[]> =>
      (await ask(ids, more)).paths.map((path) => path.entities.join('-').replaceAll('company:', ''));

    test('finds all shortest paths, over less connected entities first', async () => {
      expect(await routes(['a', 'b'])).toEqual(['a-m-b', 'a-n-b', 'a-hub-b']);
    });

    test('leaves hubs out of the inner part where it is asked to', async () => {
      expect(await routes(['a', 'b'], { hubDegree: 5 })).toEqual(['a-m-b', 'a-n-b']);
      expect(await routes(['a', 'b'], { hubDegree: 2 })).toEqual(['a-m-b']);
    });

    test('takes the longer way around hubs when every shorter way leads through one', async () => {
      expect(await routes(['leaf0', 'b'])).toEqual(['leaf0-hub-b']);
      expect(await routes(['leaf0', 'b'], { hubDegree: 5 })).toEqual([]);
      expect(await routes(['s', 'b'])).toEqual(['s-hub-b']);
      expect(await routes(['s', 'b'], { hubDegree: 5 })).toEqual(['s-a-m-b', 's-a-n-b']);
    });

    test('lets a hub be an end', async () => {
      expect(await routes(['hub', 'a'], { hubDegree: 1 })).toEqual(['hub-a']);
    });

    test('shows parallel relations as one path, with all of them', async () => {
      const { paths, total } = await ask(['b', 'c']);
      expect(total).toBe(1);
      expect(paths[0]?.relations).toEqual([
        ['OWNS~company:b~company:c~1', 'OWNS~company:b~company:c~2', 'SUPPLIES~company:c~company:b'],
      ]);
    });

    test('goes along a relation in either direction', async () => {
      expect(await routes(['c', 'm'])).toEqual(['c-b-m']);
      expect(await routes(['m', 'c'])).toEqual(['m-b-c']);
    });

    test('goes no further than maxHops', async () => {
      expect(await routes(['a', 'x'], { maxHops: 5 })).toEqual(['a-n-p-q-r-x']);
      expect(await routes(['a', 'x'], { maxHops: 4 })).toEqual([]);
      expect(await routes(['a', 'm'], { maxHops: 1 })).toEqual(['a-m']);
      expect(await routes(['a', 'b'], { maxHops: 1 })).toEqual([]);
    });

    test('ties every pair of several entities, shortest paths first', async () => {
      expect(await routes(['a', 'b', 'c'], { hubDegree: 2 })).toEqual(['b-c', 'a-m-b']);
      expect(await routes(['a', 'b', 'c'], { hubDegree: 6 })).toEqual(['b-c', 'a-m-b', 'a-n-b', 'a-m-b-c', 'a-n-b-c']);
    });

    test('answers a closed subgraph with the asked ones first and only the relations of the paths', async () => {
      const { subgraph } = await ask(['a', 'b'], { hubDegree: 2 });
      expect(subgraph.entities.map(({ id }) => id)).toEqual(['company:a', 'company:b', 'company:m']);
      expect(subgraph.relations.map(({ id }) => id)).toEqual(['OWNS~company:a~company:m', 'OWNS~company:b~company:m']);
    });

    test('says so when there is no path', async () => {
      expect(await ask(['a', 'lone'])).toEqual({
        paths: [],
        subgraph: {
          entities: [expect.objectContaining({ id: 'company:a' }), expect.objectContaining({ id: 'company:lone' })],
          relations: [],
        },
        shown: 0,
        total: 0,
        truncated: false,
      });
    });

    test('cuts at the limit and says so', async () => {
      expect(await ask(['a', 'b'], { limit: 2 })).toMatchObject({ shown: 2, total: 3, truncated: true });
      expect(await ask(['a', 'b'], { limit: 0 })).toMatchObject({ paths: [], shown: 0, total: 3, truncated: true });
      expect(await ask(['a', 'b'], { limit: 1e9 })).toMatchObject({ shown: 3, truncated: false });
    });

    test('takes an entity named twice once', async () => {
      expect(await routes(['a', 'a'])).toEqual([]);
      expect(await routes(['a', 'm', 'a'])).toEqual(['a-m']);
    });

    test('names the first unknown id', async () => {
      const { code, details } = await problemOf(ask(['a', 'nobody', 'nothing']));
      expect([code, details]).toEqual(['entity-unknown', { id: 'company:nobody' }]);
    });
  },
);

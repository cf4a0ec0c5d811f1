import { expect, test } from 'vitest';
import type { Connections } from '../../model/api/answers.ts';
import type { ConnectQuery } from '../../model/api/queries.ts';
import { ontology, type EntityKindDeclaration } from '../../model/ontology/index.ts';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
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

const lies = (what: string, place: string): ReturnType<typeof relation> => relation('LOCATED_IN', what, place);
const region = (code: string, level?: string): ReturnType<typeof entity> =>
  entity(`region:${code}`, { sets: level === undefined ? {} : { level } });

/** a and b lie in regions of every level and in a park; c and d in a city, and are tied over two companies, e and f. */
const PLACES = [
  REPORT,
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => entity(`company:${slug}`)),
  region('china', 'country'),
  region('210000', 'province'),
  region('210800', 'city'),
  region('210882', 'county'),
  region('town', 'town'),
  region('belt', 'area'),
  region('unsaid'),
  entity('park:p'),
  ...['region:china', 'region:210000', 'region:210800', 'region:210882', 'region:town', 'region:belt', 'region:unsaid']
    .concat('park:p')
    .flatMap((place) => [lies('company:a', place), lies('company:b', place)]),
  lies('company:c', 'region:210800'),
  lies('company:d', 'region:210800'),
  lies('region:210800', 'region:210000'),
  lies('region:210882', 'region:210800'),
  owns('c', 'e'),
  owns('e', 'f'),
  owns('f', 'd'),
];

describeReadingBothStores(
  'Connect, of regions',
  (store) => load(store, 'places', PLACES),
  (read) => {
    const over = async (ids: readonly string[], more: Partial<ConnectQuery> = {}): Promise<string[]> => {
      const { paths } = await read().connect({ ids, maxHops: 4, limit: 50, ...more });
      return paths.map(({ entities }) => entities.slice(1, -1).join(' '));
    };

    test('leaves out the wide ones where hubs are left out, however few relations they have', async () => {
      expect(new Set(await over(['company:a', 'company:b'], { hubDegree: 50 }))).toEqual(
        new Set(['region:210882', 'region:town', 'region:belt', 'region:unsaid', 'park:p']),
      );
    });

    test('goes over all of them where hubs are allowed', async () => {
      expect(await over(['company:a', 'company:b'])).toHaveLength(8);
      expect(await over(['company:c', 'company:d'])).toEqual(['region:210800']);
    });

    test('takes the longer way around a wide one', async () => {
      expect(await over(['company:c', 'company:d'], { hubDegree: 50 })).toEqual(['company:e company:f']);
      expect(await over(['company:c', 'company:d'], { hubDegree: 50, maxHops: 2 })).toEqual([]);
    });

    test('fills the limit with paths that may be gone', async () => {
      const cut = await read().connect({ ids: ['company:a', 'company:b'], hubDegree: 50, maxHops: 4, limit: 5 });
      expect(cut).toMatchObject({ shown: 5, total: 5, truncated: false });
    });

    test('lets a wide one be an end, but not the inside of a path between two others', async () => {
      const ends = ['company:c', 'region:210000'];
      expect(await over(ends, { hubDegree: 50 })).toEqual([]);
      expect(await over(['company:c', 'region:210800'], { hubDegree: 50 })).toEqual(['']);
      expect(await over([...ends, 'region:210800'], { hubDegree: 50 })).toEqual(['', '']);
      expect(await over(['region:china', 'region:210000'], { hubDegree: 50 })).toEqual(['company:a', 'company:b']);
    });
  },
);

describeOnBothStores('Connect takes what is wide from the ontology', (open) => {
  test('where a kind above declares it, and nothing else', async () => {
    const { Company: company, Region: regions } = ontology.entityKinds;
    const { ownership } = company?.properties ?? {};
    if (!company || !regions || !ownership) throw new Error('The ontology declares neither Company nor Region');
    const wideCompany: EntityKindDeclaration = {
      ...company,
      properties: { ...company.properties, ownership: { ...ownership, wide: ['central-soe'] } },
    };
    const plainRegion: EntityKindDeclaration = { ...regions, properties: {} };
    const entityKinds = { ...ontology.entityKinds, Company: wideCompany, Region: plainRegion };
    const store = await open({ ontology: { ...ontology, entityKinds } });
    const owned = (slug: string, by: string): ReturnType<typeof entity> =>
      entity(`company:${slug}`, { kind: 'StateOwnedEnterprise', sets: { ownership: by } });
    await load(store, 'state', [
      REPORT,
      entity('company:a'),
      entity('company:b'),
      entity('region:210000'),
      owned('central', 'central-soe'),
      owned('local', 'local-soe'),
      ...['central', 'local'].flatMap((slug) => [owns(slug, 'a'), owns(slug, 'b')]),
      lies('company:a', 'region:210000'),
      lies('company:b', 'region:210000'),
    ]);
    const { paths } = await store.connect({ ids: ['company:a', 'company:b'], maxHops: 4, hubDegree: 9, limit: 9 });
    expect(paths.map(({ entities }) => entities[1])).toEqual(['company:local', 'region:210000']);
  });
});

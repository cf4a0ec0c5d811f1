import { expect, test } from 'vitest';
import type { Facets } from '../../model/api/answers.ts';
import { ontology, type Ontology } from '../../model/ontology/index.ts';
import type { ExchangeRecord } from '../../model/records.ts';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const region = (slug: string, level?: string): ExchangeRecord =>
  entity(`region:${slug}`, { name: slug, ...(level !== undefined && { sets: { level } }) });
const lies = (from: string, to: string, kind = 'LOCATED_IN'): ExchangeRecord => relation(kind, from, to);

/** A county in a city and in a coastal area, both in a province; two regions that are said to lie in each other. */
const PLACES: readonly ExchangeRecord[] = [
  REPORT,
  NOTICE,
  region('province', 'province'),
  region('city', 'city'),
  region('area', 'area'),
  region('county', 'county'),
  region('other', 'county'),
  region('east'),
  region('west'),
  entity('park:inner'),
  entity('park:outer'),
  lies('region:city', 'region:province', 'PART_OF'),
  lies('region:area', 'region:province', 'PART_OF'),
  lies('region:county', 'region:city', 'PART_OF'),
  lies('region:county', 'region:area', 'PART_OF'),
  lies('region:other', 'region:city', 'PART_OF'),
  lies('region:east', 'region:west', 'PART_OF'),
  lies('region:west', 'region:east', 'PART_OF'),
  lies('park:inner', 'park:outer', 'PART_OF'),
  lies('park:outer', 'region:county'),
];

const THINGS: readonly ExchangeRecord[] = [
  ...['in-park', 'twice', 'two', 'round', 'lost'].map((slug) => entity(`company:${slug}`)),
  entity('company:cited', {
    claims: [
      claim({}, { source: 'source:report' }),
      claim({}, { source: 'source:notice' }),
      claim({ listed: true }, { source: 'source:report', lines: [2, 3] }),
    ],
  }),
  relation('OWNS', 'company:cited', 'company:lost', {
    claims: [claim({}, { source: 'source:report' }), claim({}, { source: 'source:notice' })],
  }),
  relation('OWNS', 'company:cited', 'company:lost', { key: 'again' }),
  relation('COOPERATES_WITH', 'company:twice', 'company:cited'),
  lies('company:in-park', 'park:inner'),
  lies('company:twice', 'park:inner'),
  lies('company:twice', 'region:city'),
  lies('company:two', 'region:other'),
  lies('company:two', 'region:county'),
  lies('company:round', 'region:east'),
  lies('company:round', 'region:west'),
  entity('policy:rule'),
  entity('event:fair'),
  entity('indicator:output'),
  relation('IMPLEMENTS', 'region:county', 'policy:rule'),
  relation('IMPLEMENTS', 'park:inner', 'policy:rule'),
  relation('HELD_IN', 'event:fair', 'park:inner'),
  relation('MEASURES', 'indicator:output', 'company:in-park'),
];

const regionsOf = ({ entities }: Facets): unknown[] => entities.map(({ id, regions }) => [id, regions]);

describeReadingBothStores(
  'Facets',
  (store) => load(store, 'places', [...PLACES, ...THINGS]),
  (read) => {
    test('tell who is cited for each entity and each relation among them, every source once', async () => {
      const { entities, relations } = await read().facets(['company:lost', 'company:cited', 'company:lost']);
      expect(entities.map(({ id, sources }) => [id, sources])).toEqual([
        ['company:lost', ['source:report']],
        ['company:cited', ['source:notice', 'source:report']],
      ]);
      expect(relations).toEqual([
        { id: 'OWNS~company:cited~company:lost', sources: ['source:notice', 'source:report'] },
        { id: 'OWNS~company:cited~company:lost~again', sources: ['source:report'] },
      ]);
    });

    test('leave out what does not exist', async () => {
      const nothing = { entities: [], relations: [], regions: [] };
      expect(await read().facets(['company:nobody', '', "x'; --", 'OWNS~company:cited~company:lost'])).toEqual(nothing);
      expect(await read().facets([])).toEqual(nothing);
    });

    test('place an entity in the first region that its places lead to', async () => {
      expect(regionsOf(await read().facets(['company:in-park', 'park:outer', 'company:lost']))).toEqual([
        ['company:in-park', ['region:county']],
        ['park:outer', ['region:county']],
        ['company:lost', []],
      ]);
    });

    test('place an event where it was held, an indicator with what it measures, a policy with who implements it', async () => {
      expect(regionsOf(await read().facets(['event:fair', 'indicator:output', 'policy:rule']))).toEqual([
        ['event:fair', ['region:county']],
        ['indicator:output', ['region:county']],
        ['policy:rule', ['region:county']],
      ]);
    });

    test('place a region in itself', async () => {
      expect(regionsOf(await read().facets(['region:city', 'region:province']))).toEqual([
        ['region:city', ['region:city']],
        ['region:province', ['region:province']],
      ]);
    });

    test('leave out a region in which another of them lies, and keep those that lie beside each other', async () => {
      expect(regionsOf(await read().facets(['company:twice', 'company:two']))).toEqual([
        ['company:twice', ['region:county']],
        ['company:two', ['region:county', 'region:other']],
      ]);
    });

    test('name all regions above those they tell, each with the one above it', async () => {
      const { regions } = await read().facets(['company:in-park', 'company:lost']);
      expect(regions).toEqual([
        { id: 'region:area', name: 'area', level: 'area', parent: 'region:province' },
        { id: 'region:city', name: 'city', level: 'city', parent: 'region:province' },
        { id: 'region:county', name: 'county', level: 'county', parent: 'region:area' },
        { id: 'region:province', name: 'province', level: 'province' },
      ]);
    });

    test('keep regions that lie in each other, and make a tree of them', async () => {
      const { entities, regions } = await read().facets(['company:round']);
      expect(entities[0]?.regions).toEqual(['region:east', 'region:west']);
      expect(regions).toEqual([
        { id: 'region:east', name: 'east', parent: 'region:west' },
        { id: 'region:west', name: 'west' },
      ]);
    });
  },
);

/** Cantons are regions because the kind above them is; what moors in one lies there because it is declared so. */
function withCantons(): Ontology {
  const { Region } = ontology.entityKinds;
  const { HELD_IN } = ontology.relationKinds;
  if (!Region || !HELD_IN) throw new Error('The declared ontology has neither Region nor HELD_IN');
  return {
    entityKinds: { ...ontology.entityKinds, Canton: { ...Region, parent: 'Region', properties: {}, featured: [] } },
    relationKinds: {
      ...ontology.relationKinds,
      MOORS_IN: { ...HELD_IN, from: ['Company'], to: ['Region'], placing: 'from' },
    },
  };
}

describeOnBothStores('Facets', (open) => {
  test('of the small coast follow its parks and regions', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const answer = await store.facets(['project:ring', 'company:jinchen', 'company:plain', 'company:huaneng']);
    expect(regionsOf(answer)).toEqual([
      ['project:ring', ['region:210804']],
      ['company:jinchen', ['region:210800']],
      ['company:plain', []],
      ['company:huaneng', []],
    ]);
    expect(answer.regions).toMatchObject([
      { id: 'region:210000', name: '辽宁省', level: 'province' },
      { id: 'region:210800', parent: 'region:210000' },
      { id: 'region:210804', parent: 'region:210800' },
    ]);
  });

  test('follow the declaration: a kind of region and a relation that places, only declared', async () => {
    const store = await open({ ontology: withCantons() });
    await load(store, 'cantons', [
      REPORT,
      region('uri', 'county'),
      entity('region:altdorf', { kind: 'Canton', name: 'Altdorf' }),
      entity('company:ship'),
      lies('region:altdorf', 'region:uri', 'PART_OF'),
      lies('company:ship', 'region:altdorf', 'MOORS_IN'),
      lies('company:ship', 'region:uri'),
    ]);
    const { entities, regions } = await store.facets(['company:ship']);
    expect(entities[0]?.regions).toEqual(['region:altdorf']);
    expect(regions.map(({ id, parent }) => [id, parent])).toEqual([
      ['region:altdorf', 'region:uri'],
      ['region:uri', undefined],
    ]);
  });

  test('and subgraphs and exports of thousands come whole and in order', async () => {
    const store = await open();
    const ids = Array.from({ length: 4100 }, (_none, index) => `company:c${index}`);
    const ties = ids.slice(1).map((id, index) => relation('OWNS', ids[index] ?? '', id));
    await load(store, 'many', [REPORT, ...ids.map((id) => entity(id)), ...ties]);
    const asked = ids.toReversed();
    const { entities, relations } = await store.facets(asked);
    expect(entities.map(({ id }) => id)).toEqual(asked);
    expect(entities.every(({ sources }) => sources.length === 1)).toBe(true);
    const subgraph = await store.subgraph(asked);
    expect(subgraph.entities.map(({ id }) => id)).toEqual(asked);
    expect(subgraph.relations.map(({ id }) => id)).toEqual(relations.map(({ id }) => id));
    expect(relations.map(({ id }) => id)).toEqual(
      ids
        .slice(1)
        .map((id, index) => `OWNS~company:c${index}~${id}`)
        .toSorted(),
    );
    const exported: string[] = [];
    for await (const record of store.export(asked)) exported.push('id' in record ? String(record.id) : '');
    expect(exported).toEqual(['source:report', ...ids.toSorted(), ...relations.map(({ id }) => id)]);
  });
});

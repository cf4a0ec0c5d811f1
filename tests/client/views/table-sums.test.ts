import { expect, test } from 'vitest';
import { EMPTY_GRAPH, merge } from '../../../client/state/graph.ts';
import { sumsOfEntities, sumsOfRelations } from '../../../client/views/table/listed-sums.ts';
import type { Amount, Entity, Relation } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { entity, relation } from '../sample-graph.ts';

const of = (basis: Amount['basis'], yuan: number | null): Amount => ({ basis, yuan });
const project = (id: string, ...amounts: readonly Amount[]): Entity =>
  entity(`project:${id}`, { kind: 'Project', props: amounts.length > 0 ? { amounts } : {} });

const entitySums = (entities: readonly Entity[], relations: readonly Relation[] = []) =>
  sumsOfEntities(entities, merge(EMPTY_GRAPH, { entities, relations }), ontology);

test('amounts of one basis are added, and never to those of another', () => {
  const found = entitySums([
    project('a', of('total', 100), of('output', 7)),
    project('b', of('total', 20)),
    project('c'),
  ]);
  expect(found).toEqual([
    {
      kind: 'Project',
      members: 3,
      within: 0,
      sums: [
        { basis: 'total', yuan: 120, counted: 2, otherCurrency: 0, notStated: 1 },
        { basis: 'output', yuan: 7, counted: 1, otherCurrency: 0, notStated: 2 },
      ],
    },
  ]);
});

test('kinds that declare no amounts are not among those that state none', () => {
  expect(entitySums([project('a', of('total', 100)), entity('company:x')])[0]?.members).toBe(1);
  expect(entitySums([entity('company:x')])).toEqual([]);
});

test('a signing and the projects signed there are summed apart: it is the same money', () => {
  const event = entity('event:e', { kind: 'Event', props: { amounts: [of('total', 100)] } });
  const found = entitySums([project('a', of('total', 100)), event]);
  expect(found.map(({ kind, sums }) => [kind, sums[0]?.yuan])).toEqual([
    ['Project', 100],
    ['Event', 100],
  ]);
});

test('a project that is part of a listed one is in its amount already', () => {
  const [whole, part] = [project('whole', of('total', 100)), project('part', of('total', 30))];
  const isPart = relation({ kind: 'PART_OF', from: part.id, to: whole.id });
  const [found] = entitySums([whole, part], [isPart]);
  expect([found?.sums[0]?.yuan, found?.within]).toEqual([100, 1]);
  const silent = project('whole');
  expect(entitySums([silent, part], [isPart])[0]?.sums[0]?.yuan).toBe(30);
});

test('of a part, only the amounts that its whole does not state are left to be added', () => {
  const [whole, silent] = [project('whole', of('total', 100)), project('silent')];
  const part = project('part', of('total', 30), of('completed', 50));
  const isPart = relation({ kind: 'PART_OF', from: part.id, to: whole.id });
  expect(entitySums([whole, part, silent], [isPart])).toEqual([
    {
      kind: 'Project',
      members: 3,
      within: 0,
      sums: [
        { basis: 'total', yuan: 100, counted: 1, otherCurrency: 0, notStated: 1 },
        { basis: 'completed', yuan: 50, counted: 1, otherCurrency: 0, notStated: 2 },
      ],
    },
  ]);
});

test('the same amount of the same project, told by several relations, counts once', () => {
  const entities = [project('p', of('total', 10)), entity('company:a'), entity('company:b')];
  const tie = (kind: string, from: string, ...amounts: readonly Amount[]) =>
    relation({ kind, from, to: 'project:p', props: amounts.length > 0 ? { amounts } : {} });
  const relations = [
    tie('INVESTS_IN', 'company:a', of('total', 10)),
    tie('BUILDS', 'company:a', of('total', 10)),
    tie('INVESTS_IN', 'company:b', of('total', 3)),
    tie('BUILDS', 'company:b'),
    relation({ kind: 'LOCATED_IN', from: 'company:a', to: 'company:b' }),
  ];
  expect(sumsOfRelations(relations, merge(EMPTY_GRAPH, { entities, relations }), ontology)).toEqual([
    {
      members: 4,
      within: 0,
      sums: [{ basis: 'total', yuan: 13, counted: 2, otherCurrency: 0, notStated: 1 }],
    },
  ]);
});

test('money in another currency is counted, and in no sum', () => {
  const [found] = entitySums([project('a', of('total', null)), project('b', of('total', 5))]);
  expect(found?.sums).toEqual([{ basis: 'total', yuan: 5, counted: 1, otherCurrency: 1, notStated: 0 }]);
});

import { describe, expect, test } from 'vitest';
import { EMPTY_GRAPH, merge, remainderOf, without } from '../../../client/state/graph.ts';
import { entity, relation, star } from '../sample-graph.ts';

const graph = merge(EMPTY_GRAPH, star(3));

describe('merge', () => {
  test('adds what is new and leaves the old graph as it was', () => {
    const grown = merge(graph, { entities: [entity('company:new')], relations: [] });
    expect(grown.entities.size).toBe(5);
    expect(graph.entities.size).toBe(4);
  });

  test('changes nothing when the same comes again', () => {
    expect(merge(graph, star(3))).toEqual(graph);
  });

  test('renews what was there and keeps its place in the order', () => {
    const renewed = merge(graph, { entities: [entity('park:hub', { degree: 9 })], relations: [] });
    expect([...renewed.entities.keys()]).toEqual([...graph.entities.keys()]);
    expect(renewed.entities.get('park:hub')?.degree).toBe(9);
  });

  test('refuses a relation that would hang in the air', () => {
    const loose = relation({ kind: 'OWNS', from: 'park:hub', to: 'company:nowhere' });
    expect(merge(graph, { entities: [], relations: [loose] }).relations.size).toBe(3);
  });
});

describe('without', () => {
  test('takes the relations of an entity with it', () => {
    expect(without(graph, new Set(['park:hub'])).relations.size).toBe(0);
  });

  test('takes a single relation and leaves its ends', () => {
    const left = without(graph, new Set(['LOCATED_IN~company:c0~park:hub']));
    expect([left.entities.size, left.relations.size]).toEqual([4, 2]);
  });
});

test('what is left of an entity is what the whole graph has more than the canvas', () => {
  const more = merge(graph, { entities: [entity('park:hub', { degree: 40 })], relations: [] });
  expect(remainderOf(more, 'park:hub')).toBe(37);
  expect(remainderOf(graph, 'park:hub')).toBe(0);
});

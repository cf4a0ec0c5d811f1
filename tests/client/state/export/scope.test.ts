import { describe, expect, test } from 'vitest';
import { fileName } from '../../../../client/state/export/file-name.ts';
import { graphOf, selectedGraph, sourcesOf } from '../../../../client/state/export/scope.ts';
import { NO_FACETS } from '../../../../client/state/filters/facets.ts';
import { NO_FILTERS } from '../../../../client/state/filters/filters.ts';
import { EMPTY_GRAPH, merge } from '../../../../client/state/graph.ts';
import { EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { entity, relation } from '../../sample-graph.ts';

const [a, b, c] = ['company:a', 'company:b', 'project:c'];
const entities = [entity('company:a'), entity('company:b'), entity('project:c', { kind: 'Project' })];
const ab = relation({ kind: 'OWNS', from: a, to: b });
const bc = relation({ kind: 'INVESTS_IN', from: b, to: c });
const graph = merge(EMPTY_GRAPH, { entities, relations: [ab, bc] });
const ids = ({ entities: found, relations }: typeof graph) => [[...found.keys()], [...relations.keys()]];

describe('what is selected', () => {
  test('of entities takes the relations among them along', () => {
    expect(ids(selectedGraph(graph, [a, b]))).toEqual([[a, b], [ab.id]]);
  });

  test('of a relation takes both its ends along, and no more', () => {
    expect(ids(selectedGraph(graph, [bc.id]))).toEqual([[b, c], [bc.id]]);
  });

  test('is nothing where nothing is', () => {
    expect(ids(selectedGraph(graph, []))).toEqual([[], []]);
  });
});

test('what filters hide is not exported', () => {
  const scene = { ...EMPTY_SCENE, graph, filters: { ...NO_FILTERS, kinds: new Set(['Project']) } };
  const state = { scene, facets: NO_FACETS, selection: [a, c] };
  expect(ids(graphOf(state, 'shown'))).toEqual([[a, b], [ab.id]]);
  expect(ids(graphOf(state, 'selection'))).toEqual([[a], []]);
});

test('the sources of entities and relations are named once each', () => {
  const of = new Map([
    [a, { sources: ['source:x'] }],
    [bc.id, { sources: ['source:y', 'source:x'] }],
  ]);
  expect(sourcesOf(graph, { ...NO_FACETS, of })).toEqual(['source:x', 'source:y']);
});

test('a file is named for what it holds and the day', () => {
  expect(fileName('picture', 'png', new Date(2026, 2, 7))).toBe('lianmai-picture-2026-03-07.png');
});

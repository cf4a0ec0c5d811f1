import { describe, expect, test } from 'vitest';
import type { Facet, FacetIndex } from '../../../../client/state/filters/facets.ts';
import { limitsAt, placesOf, rangeOrNone } from '../../../../client/state/filters/filter-range.ts';
import { firstOpen, flatTree, regionTree } from '../../../../client/state/filters/filter-regions.ts';
import { EMPTY_GRAPH, merge } from '../../../../client/state/graph.ts';
import { amountHistogram, yearHistogram } from '../../../../client/state/filters/histogram.ts';
import { legendCounts } from '../../../../client/state/filters/legend-counts.ts';
import { entity, relation, yuan } from '../../sample-graph.ts';

const projects = (...props: Record<string, never>[]) =>
  merge(EMPTY_GRAPH, {
    entities: props.map((one, index) => entity(`project:${index}`, { kind: 'Project', props: one })),
    relations: [],
  });
const worth = (...amounts: number[]) => projects(...(amounts.map(yuan) as never[]));
const dated = (...spans: { from?: string; to?: string }[]) => projects(...(spans as never[]));

describe('a histogram of amounts', () => {
  test('has stops of 1, 2 and 5, and counts each amount once', () => {
    const histogram = amountHistogram(worth(3e7, 1e8, 1.5e8, 2e9));
    expect(histogram).toEqual({
      stops: [2e7, 5e7, 1e8, 2e8, 5e8, 1e9, 2e9],
      bars: [1, 0, 2, 0, 0, 1],
      stated: 4,
      unstated: 0,
    });
  });

  test('has room on both sides of a single amount, and does not exist without amounts', () => {
    expect(amountHistogram(worth(1e8))).toMatchObject({
      stops: [2e7, 5e7, 1e8, 2e8, 5e8, 1e9, 2e9],
      bars: [0, 0, 1, 0, 0, 0],
    });
    expect(amountHistogram(projects({}))).toBeUndefined();
  });

  test('holds amounts below one yuan in its first bar', () => {
    expect(amountHistogram(worth(0, 0.5, 1e8))?.bars[0]).toBe(2);
  });

  test('holds amounts beyond all measure in its last bar', () => {
    expect(amountHistogram(worth(0, 1e15))?.bars.at(-1)).toBe(1);
  });

  test('counts what could state an amount and does not, entities and relations alike', () => {
    const graph = merge(worth(1e8), {
      entities: [entity('company:a')],
      relations: [
        relation({ kind: 'INVESTS_IN', from: 'company:a', to: 'project:0' }),
        relation({ kind: 'LOCATED_IN', from: 'company:a', to: 'project:0' }),
      ],
    });
    expect(amountHistogram(graph)).toMatchObject({ stated: 1, unstated: 1 });
  });
});

describe('a histogram of years', () => {
  test('counts a thing in each of its years', () => {
    expect(yearHistogram(dated({ from: '2021', to: '2023-06' }, { from: '2023-H1' }, { to: '2020' }))).toEqual({
      stops: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
      bars: [0, 0, 1, 1, 1, 2],
      stated: 3,
      unstated: 0,
    });
  });

  test('gathers the oldest years where there are too many', () => {
    const histogram = yearHistogram(dated({ from: '1898' }, { from: '1950' }, { from: '2024' }));
    expect(histogram?.stops[0]).toBe(1898);
    expect(histogram?.stops.length).toBeLessThan(40);
    expect(histogram?.bars[0]).toBe(2);
  });
});

describe('a range on its scale', () => {
  const amounts = { stops: [1e8, 2e8, 5e8, 1e9], step: 0 } as const;
  const years = { stops: [2020, 2021, 2022, 2023], step: 1 } as const;

  test('is open at the ends of the scale', () => {
    expect(limitsAt(amounts, [0, 3])).toEqual({ min: -Infinity, max: Infinity });
    expect(limitsAt(amounts, [1, 2])).toEqual({ min: 2e8, max: 5e8 });
    expect(placesOf(amounts, undefined)).toEqual([0, 3]);
  });

  test('of years ends with the year before the stop', () => {
    expect(limitsAt(years, [1, 2])).toEqual({ min: 2021, max: 2021 });
    expect(placesOf(years, { min: 2021, max: 2021, unstated: true })).toEqual([1, 2]);
  });

  test('stands between two stops where its figures do, and at an end where they lie beyond', () => {
    expect(placesOf(amounts, { min: 3.5e8, max: 9e12, unstated: true })).toEqual([1.5, 3]);
    expect(placesOf(amounts, { min: 5, max: Infinity, unstated: true })[0]).toBe(0);
  });

  test('that lets everything through is none', () => {
    expect(rangeOrNone({ min: -Infinity, max: Infinity, unstated: true })).toBeUndefined();
    expect(rangeOrNone({ min: -Infinity, max: Infinity, unstated: false })).toBeDefined();
  });
});

describe('the regions of the canvas', () => {
  const place = (id: string, parent?: string) => ({ id, name: id, ...(parent !== undefined && { parent }) });
  const places = [place('p'), place('c1', 'p'), place('c2', 'p'), place('d', 'c1'), place('empty', 'p')];
  const of = new Map<string, Facet>([
    ['company:a', { sources: [], regions: ['d'] }],
    ['company:b', { sources: [], regions: ['c1', 'c2'] }],
    ['company:c', { sources: [], regions: [] }],
  ]);
  const facets: FacetIndex = { of, places: new Map(places.map((one) => [one.id, one])) };
  const graph = merge(EMPTY_GRAPH, { entities: [...of.keys()].map((id) => entity(id)), relations: [] });
  const tree = regionTree(graph, facets);

  test('are a tree in which each entity is counted once at every level', () => {
    const counts = flatTree(tree.roots).map(({ place: { id }, count }) => [id, count]);
    expect(counts).toEqual([
      ['p', 2],
      ['c1', 2],
      ['d', 1],
      ['c2', 1],
    ]);
    expect(tree.nowhere).toBe(1);
  });

  test('open level by level while there is room, and down to the chosen one', () => {
    expect(firstOpen(tree.roots, 3, undefined)).toEqual(new Set(['p']));
    expect(firstOpen(tree.roots, 1, 'd')).toEqual(new Set(['p', 'c1']));
    expect(firstOpen(tree.roots, 12, undefined)).toEqual(new Set(['p', 'c1']));
  });
});

test('the legend counts stages of entities and relations, and what has none only where it could', () => {
  const graph = merge(worth(1e8), {
    entities: [entity('company:a', { props: { ownership: 'foreign' } }), entity('region:r', { kind: 'Region' })],
    relations: [relation({ kind: 'INVESTS_IN', from: 'company:a', to: 'project:0', props: { stage: 'signed' } })],
  });
  const of = new Map([['company:a', { sources: ['source:a', 'source:b'] }]]);
  const counts = legendCounts(graph, { of, places: new Map() });
  expect(Object.fromEntries(counts.stages)).toEqual({ '': 1, signed: 1 });
  expect(Object.fromEntries(counts.ownerships)).toEqual({ foreign: 1 });
  expect(Object.fromEntries(counts.sources)).toEqual({ 'source:a': 1, 'source:b': 1 });
});

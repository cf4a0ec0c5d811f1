import { describe, expect, test } from 'vitest';
import type { Props } from '../../../../model/graph.ts';
import { ontology } from '../../../../model/ontology/index.ts';
import { byPeriod, changesOf, figuresOf, measuringKinds, seriesOf } from '../../../../client/state/inspect/figures.ts';
import { entity } from '../../sample-graph.ts';

const observation = (id: string, props: Props) => entity(`indicator:${id}`, { kind: 'Indicator', props });

const figures = (...given: readonly [string, Props][]) =>
  figuresOf(
    ontology,
    { entities: [entity('region:r', { kind: 'Region' }), ...given.map(([id, props]) => observation(id, props))] },
    'region:r',
  );

const gdp = (props: Props): Props => ({ metric: '地区生产总值', unit: '亿元', nature: 'actual', ...props });

describe('figures', () => {
  test('are found by what the ontology declares as measured in a unit of its own', () => {
    expect(measuringKinds(ontology)).toEqual(['MEASURES']);
    expect(figures(['a', gdp({ value: 72.9 })]).map(({ metric, value }) => [metric, value])).toEqual([
      ['地区生产总值', 72.9],
    ]);
  });

  test('that only tell a change or a rank are figures too', () => {
    const [only] = figures(['a', { metric: '税收', change: 41.6, rank: 1, rankScope: '本溪市' }]);
    expect(only).toMatchObject({ value: undefined, change: 41.6, rank: 1, rankScope: '本溪市', nature: 'actual' });
  });

  test('are compared by their change, the largest growth first', () => {
    const all = figures(['a', gdp({ change: 8.1 })], ['b', gdp({ change: -3 })], ['c', gdp({ value: 1 })]);
    expect(changesOf(all).map(({ change }) => change)).toEqual([8.1, -3]);
  });
});

describe('a series', () => {
  test('is one metric over several periods in one unit, the earliest first', () => {
    const all = figures(
      ['b', gdp({ value: 80, period: '2023' })],
      ['a', gdp({ value: 72, period: '2022' })],
      ['c', gdp({ value: 9, period: '2024', unit: '亿美元' })],
    );
    expect(seriesOf(all).map(({ metric, figures: own }) => [metric, own.map(({ period }) => period)])).toEqual([
      ['地区生产总值', ['2022', '2023']],
    ]);
  });

  test('sets what was aimed at beside what was measured in the same period', () => {
    const all = figures(
      ['a', gdp({ value: 72, period: '2022' })],
      ['b', gdp({ value: 90, period: '2022', nature: 'target' })],
    );
    expect(seriesOf(all)[0]?.figures.map(({ nature }) => nature)).toEqual(['actual', 'target']);
  });

  test('tells a figure once that was printed twice', () => {
    const all = figures(
      ['a', gdp({ value: 72, period: '2022' })],
      ['b', gdp({ value: 72, period: '2022' })],
      ['c', gdp({ value: 80, period: '2023' })],
    );
    expect(seriesOf(all)[0]?.figures.map(({ value }) => value)).toEqual([72, 80]);
  });

  test('is none where two figures of the same moment differ: they measure different things', () => {
    const all = figures(['a', gdp({ value: 14, period: '2022-04' })], ['b', gdp({ value: 7, period: '2022-04' })]);
    expect(seriesOf(all)).toEqual([]);
  });
});

test('figures stand by period, the latest first, undated last, what says more at the top', () => {
  const periods = byPeriod(
    figures(
      ['a', gdp({ value: 1 })],
      ['b', gdp({ value: 1, period: '2023-H1' })],
      ['c', gdp({ value: 1, period: '2023-H1', change: 2 })],
      ['d', gdp({ value: 1, period: '2023', periodTo: '2023-09' })],
    ),
  );
  expect(periods.map(({ period, figures: own }) => [period, own.map((figure) => figure.entity.id)])).toEqual([
    ['2023', ['indicator:d']],
    ['2023-H1', ['indicator:c', 'indicator:b']],
    [undefined, ['indicator:a']],
  ]);
});

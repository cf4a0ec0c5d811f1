import { describe, expect, test } from 'vitest';
import { formatProperty } from '../../model/format.ts';
import type { Props, PropertyValue } from '../../model/graph.ts';
import { ENTITY_KINDS } from '../../model/ontology/index.ts';

const figure = (props: Props, language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  formatProperty(ENTITY_KINDS.Indicator.properties.value, props['value'] as PropertyValue, language, props);

describe('A figure', () => {
  test.each([
    [{ value: 72.9, unit: '亿元' }, '72.9亿元'],
    [{ value: 1400, unit: '家', qualifier: '余' }, '1400余家'],
    [{ value: 20, unit: '%', qualifier: '以上' }, '20%以上'],
    [{ value: 6000, unit: '万元', qualifier: '预计' }, '预计6000万元'],
    [{ value: 25, unit: '家', qualifier: '约' }, '约25家'],
    [{ value: 3 }, '3'],
  ])('%o is written %s', (props, text) => {
    expect(figure(props)).toBe(text);
  });

  test.each([
    [{ value: 1400, unit: '家', qualifier: '余' }, 'over 1,400'],
    [{ value: 12.5, unit: '亿元' }, '¥1.25 bn'],
    [{ value: 6000, unit: '万元', qualifier: '预计' }, 'expected ¥60 m'],
    [{ value: 201, unit: '万美元' }, 'US$2.01 m'],
    [{ value: 3.2, unit: '万人' }, '32,000 people'],
    [{ value: 1, unit: '人' }, '1 person'],
    [{ value: 8.1, unit: '%' }, '8.1%'],
    [{ value: 15.5, unit: '平方公里' }, '15.5 km²'],
    [{ value: 4, unit: '万平方米', qualifier: '近' }, 'nearly 40,000 m²'],
    [{ value: 2, unit: '万' }, '20,000'],
    [{ value: 7, unit: '户次' }, '7 户次'],
    [{ value: 3 }, '3'],
  ])('%o is written %s in English', (props, text) => {
    expect(figure(props, 'en')).toBe(text);
  });
});

describe('A property', () => {
  test('without a unit of its own kind has the declared one', () => {
    const { floorArea, jobs } = ENTITY_KINDS.Project.properties;
    expect(formatProperty(floorArea, 8000, 'zh-CN')).toBe('8000平方米');
    expect(formatProperty(jobs, 1200, 'en')).toBe('1,200 people');
  });

  test('with a sign for its unit has it at the figure', () => {
    const { longitude } = ENTITY_KINDS.Region.properties;
    expect(formatProperty(longitude, 122.2352, 'en')).toBe('122.2352°');
    expect(formatProperty(longitude, 122.2352, 'zh-CN')).toBe('122.2352度');
  });

  test('of several amounts names the basis of each, the total first', () => {
    const { amounts } = ENTITY_KINDS.Project.properties;
    const both = [
      { yuan: 8e9, basis: 'output' },
      { yuan: 15.25e9, basis: 'total' },
    ] as const;
    expect(formatProperty(amounts, both, 'zh-CN')).toBe('总投资152.5亿元；产值80亿元');
    expect(formatProperty(amounts, both, 'en')).toBe('total investment ¥15.25 bn; output value ¥8 bn');
  });
});

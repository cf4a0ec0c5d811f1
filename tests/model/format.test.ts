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

  test('is softened in English before the number', () => {
    expect(figure({ value: 1400, unit: '家', qualifier: '余' }, 'en')).toBe('over 1,400家');
  });
});

describe('A property', () => {
  test('without a unit of its own kind has the declared one', () => {
    const { floorArea, jobs } = ENTITY_KINDS.Project.properties;
    expect(formatProperty(floorArea, 8000, 'zh-CN')).toBe('8000平方米');
    expect(formatProperty(jobs, 1200, 'en')).toBe('1,200 people');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLaterFirst, dateRange, dateSortKey, formatDate } from '../../model/dates.ts';

const pad = (number: number): string => String(number).padStart(2, '0');
const anyDate = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom('H1', 'H2', 'Q1', 'Q4'))
    .map(([year, part]) => `${year}-${part}`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${pad(month)}`),
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

describe('dateRange', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-H1', '2022-01-01', '2022-06-30'],
    ['2022-H2', '2022-07-01', '2022-12-31'],
    ['2022-Q1', '2022-01-01', '2022-03-31'],
    ['2022-Q2', '2022-04-01', '2022-06-30'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022-09', '2022-09-01', '2022-09-30'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2022-09-11', '2022-09-11', '2022-09-11'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('knows the days of %s', (text, first, last) => {
    expect(dateRange(text)).toEqual({ first, last });
  });

  test.each([
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2023-02-30',
    '2022-04-31',
    '2022-01-00',
    '2022-H3',
    '2022-Q5',
    '2022-Q0',
    '2022-9',
    '2022-9-1',
    '22-09',
    '0999',
    '2022-09-11T00:00',
    '2022/09/11',
    '2022年',
    '2022 ',
    '2022\n',
    '２０２２',
    '-2022',
    '',
  ])('says that %j is no date', (text) => {
    expect(dateRange(text)).toBeUndefined();
  });

  test('never ends before it starts, and lies within its year', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { first, last } = dateRange(text) ?? { first: '9', last: '0' };
        expect(first <= last).toBe(true);
        expect([first.slice(0, 4), last.slice(0, 4)]).toEqual([text.slice(0, 4), text.slice(0, 4)]);
      }),
    );
  });
});

describe('compareLaterFirst', () => {
  const later = (...dates: (string | undefined)[]): (string | undefined)[] => dates.toSorted(compareLaterFirst);

  test('puts the later first day first', () => {
    expect(later('2021', '2022-Q3', '2022-09-11')).toEqual(['2022-09-11', '2022-Q3', '2021']);
  });

  test('puts the more precise first when both start on one day', () => {
    expect(later('2022', '2022-H1', '2022-Q1', '2022-01', '2022-01-01')).toEqual([
      '2022-01-01',
      '2022-01',
      '2022-Q1',
      '2022-H1',
      '2022',
    ]);
  });

  test('puts no date, or what is none, last', () => {
    expect(
      [
        [undefined, '1999'],
        ['2022-13', '1999'],
      ].map((pair) => later(...pair)[0]),
    ).toEqual(['1999', '1999']);
  });

  test('is an order', () => {
    const maybe = fc.option(anyDate, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, maybe, (a, b, c) => {
        expect(Math.sign(compareLaterFirst(a, b))).toBe(-Math.sign(compareLaterFirst(b, a)) || 0);
        const [x, y, z] = [a, b, c].toSorted(compareLaterFirst);
        expect(compareLaterFirst(x, z)).toBeLessThanOrEqual(0);
        expect(compareLaterFirst(x, y) <= 0 && compareLaterFirst(y, z) <= 0).toBe(true);
      }),
    );
  });
});

test('the sort key is the first day, and empty when there is none', () => {
  expect(['2022', '2022-Q3', '2022-09-11', '2022-13', undefined].map(dateSortKey)).toEqual([
    '2022-01-01',
    '2022-07-01',
    '2022-09-11',
    '',
    '',
  ]);
});

describe('formatDate', () => {
  test.each([
    ['2022', '2022年', '2022'],
    ['2022-H1', '2022年上半年', 'first half of 2022'],
    ['2022-H2', '2022年下半年', 'second half of 2022'],
    ['2022-Q3', '2022年第三季度', 'Q3 2022'],
    ['2022-09', '2022年9月', 'Sep 2022'],
    ['2022-09-01', '2022年9月1日', '1 Sep 2022'],
    ['2022-12-31', '2022年12月31日', '31 Dec 2022'],
  ])('writes %s as %s and %s', (text, zh, en) => {
    expect(formatDate(text, 'zh-CN')).toBe(zh);
    expect(formatDate(text, 'en')).toBe(en);
  });

  test('gives back what is no date', () => {
    expect(formatDate('2022-13', 'zh-CN')).toBe('2022-13');
    expect(formatDate('“十四五”期间', 'en')).toBe('“十四五”期间');
  });
});

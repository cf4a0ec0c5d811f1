import { expect, test } from 'vitest';
import { isIllegible, readFigure } from '../../../client/ui/read-figure.ts';

test('a typed amount is exactly the one that it names, in whole yuan', () => {
  for (let tenths = 1; tenths < 1000; tenths += 1)
    expect(readFigure(`${Math.floor(tenths / 10)}.${tenths % 10}`, 1e8)).toBe(tenths * 1e7);
});

test('commas and digits are read in either width', () => {
  expect(['1,000', '1\uff0c000', '\uff11\uff10\uff10\uff10', ' 1000 '].map((text) => readFigure(text, 1e4))).toEqual(
    Array.from({ length: 4 }, () => 1e7),
  );
});

test('what is no number, or is below zero, is not read; that nothing was typed is no mistake', () => {
  expect(['两亿', '-1', '1.2.3', 'Infinity', ''].map((text) => readFigure(text, 1))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
  expect(['两亿', '-1', '', ' ', '7'].map(isIllegible)).toEqual([true, true, false, false, false]);
});

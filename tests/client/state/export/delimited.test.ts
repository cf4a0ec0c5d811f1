// @vitest-environment node
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, toTabbed } from '../../../../client/state/export/delimited.ts';
import type { CellValue, Sheet } from '../../../../client/state/export/sheet.ts';

const sheet = (...rows: readonly (readonly CellValue[])[]): Sheet => ({
  name: '实体',
  columns: [
    { title: '名称', width: 20 },
    { title: '金额（元）', width: 12 },
  ],
  rows,
});

const read = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

describe('a CSV file', () => {
  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(toCsv(sheet()).charCodeAt(0)).toBe(0xfeff);
  });

  test('reads back as it was: commas, quotes, line ends, nothing', () => {
    const names = ['营口, 辽宁', '“前行五八科创园”', 'he said "no"', '两行\n名称', ''];
    expect(read(toCsv(sheet(...names.map((name) => [name, 1.5e9]))))).toEqual([
      ['名称', '金额（元）'],
      ...names.map((name) => [name, '1500000000']),
    ]);
  });

  test('leaves a cell empty where nothing is stated, and keeps figures as figures', () => {
    expect(toCsv(sheet(['甲', undefined], ['乙', -3]))).toContain('甲,\r\n乙,-3');
  });

  test.each(['=HYPERLINK("http://x","y")', '+86 24', '-1', '@SUM(A1)', '\t=1', '=1\n+2', '＝1+1', '＠x', '－1', '＋1'])(
    'shows %j and never computes it',
    (name) => {
      const [, row] = read(toCsv(sheet([name, 1])));
      expect(row?.[0]).toBe(`'${name}`);
    },
  );
});

test('text for the clipboard falls into cells, and computes nothing either', () => {
  expect(toTabbed(sheet(['甲', 1], ['=A1', 2]))).toBe('名称\t金额（元）\r\n甲\t1\r\n"\'=A1"\t2');
});

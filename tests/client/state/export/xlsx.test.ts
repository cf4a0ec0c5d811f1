// @vitest-environment node
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import type { CellValue, Sheet } from '../../../../client/state/export/sheet.ts';
import { toXlsx } from '../../../../client/state/export/xlsx.ts';
import { zip } from '../../../../client/state/export/zip-at-once.ts';

const table = (name: string, ...rows: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  columns: [
    { title: '名称', width: 20 },
    { title: '总投资（元）', width: 12 },
    { title: '上市', width: 8 },
  ],
  rows,
});

/** The files inside a workbook, as text. */
async function insideOf(workbook: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('a workbook', () => {
  test('reads back sheet by sheet, texts as texts and figures as figures', async () => {
    const entities = table('实体', ['营口 <沿海> & "基地"', 1.525e10, true], ['乙', undefined, false]);
    const workbook = await toXlsx([entities, table('关系', ['甲', 0.5, undefined])]);
    expect(await readXlsx(workbook)).toEqual([
      {
        sheet: '实体',
        data: [
          ['名称', '总投资（元）', '上市'],
          ['营口 <沿海> & "基地"', 1.525e10, true],
          ['乙', null, false],
        ],
      },
      {
        sheet: '关系',
        data: [
          ['名称', '总投资（元）', '上市'],
          ['甲', 0.5, null],
        ],
      },
    ]);
  });

  const DANGEROUS = ['=HYPERLINK("http://x","y")', '+86 24', '-1', '@SUM(A1)', '=1+1'];

  test('holds no formula, whatever a name begins with: it stays the text it is', async () => {
    const workbook = await toXlsx([table('实体', ...DANGEROUS.map((name) => [name, 1, true]))]);
    const [sheet] = await readXlsx(workbook);
    expect(sheet?.data.slice(1).map(([name]) => name)).toEqual(DANGEROUS);
    const inside = await insideOf(workbook);
    expect(Object.values(inside).join('')).not.toMatch(/<f[ >]/);
    const cells = inside['xl/worksheets/sheet1.xml']?.match(/<c r="A\d+"[^>]*>/g) ?? [];
    expect(cells.length).toBe(DANGEROUS.length + 1);
    // `s`: a shared string, and not a number.
    expect(cells.every((cell) => cell.includes('t="s"'))).toBe(true);
  });

  test('keeps its head in sight, and its columns wide enough', async () => {
    const inside = await insideOf(await toXlsx([table('实体', ['甲', 1, true])]));
    const sheet = inside['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col [^>]*width="20"/);
  });

  test('is well-formed in every part, also around what XML has no place for', async () => {
    const inside = await insideOf(await toXlsx([table('实体', ['a\u0000b\u0007]]>\ud800', 1, true])]));
    for (const [path, text] of Object.entries(inside))
      expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
    expect(new XMLParser().parse(inside['xl/sharedStrings.xml'] ?? '')).toBeTruthy();
  });
});

test('the page zips by itself, because its security policy allows no workers from blobs', () => {
  const text = '产业链'.repeat(100_000);
  let made: Uint8Array | undefined;
  zip({ 'a.txt': new TextEncoder().encode(text) }, (_error, archive) => {
    made = archive;
  });
  expect(made && strFromU8(unzipSync(made)['a.txt'] ?? new Uint8Array()) === text).toBe(true);
});

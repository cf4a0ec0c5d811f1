import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { ontology } from '../../model/ontology/index.ts';
import { readJsonl } from '../../model/schema/read-jsonl.ts';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { openReader, pictureOf, searchFor, untilMoreThan, untilStill } from './reader.ts';

/** Opens the dialog, chooses the format, and reads what is downloaded. */
async function exported(page: Page, content: string, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.keyboard.press('d');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('radio', { name: content }).check({ force: true });
  await page.getByRole('radio', { name: format }).check({ force: true });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
  const bytes = readFileSync(await file.path());
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), bytes };
}

describeWithBrowser('What is exported', () => {
  const here = appInBrowser();

  test('opens, and holds what the picture shows', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '金辰');
    await page.keyboard.press('e');
    await untilMoreThan(page, 10);
    await untilStill(page);
    const shown = Object.keys((await pictureOf(page)).nodes).filter((id) => !id.startsWith('rest~'));

    const png = await exported(page, '图片', 'PNG');
    expect(png.name).toMatch(/^lianmai-.*\.png$/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1500);

    const svg = (await exported(page, '图片', 'SVG')).bytes.toString();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('金辰机械');
    expect(svg).toContain('《');
    expect(svg).not.toContain('<script');

    const sheets = await readXlsx((await exported(page, '图上所示', 'Excel')).bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['实体', '关系', '来源']);
    expect(sheets[0]!.data.length).toBe(shown.length + 1);

    const csv = (await exported(page, '图上所示', 'CSV · 实体')).bytes.toString();
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
    expect(rows.length).toBe(shown.length);

    const graphml = (await exported(page, '图上所示', 'GraphML')).bytes.toString();
    expect(XMLValidator.validate(graphml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(graphml) as {
      graphml: { graph: { node: unknown[] } };
    };
    expect(parsed.graphml.graph.node.length).toBe(shown.length);

    const jsonl = (await exported(page, '图上所示', 'JSONL')).bytes.toString();
    const { records, errors } = readJsonl(ontology, [{ file: 'x.jsonl', text: jsonl }]);
    expect(errors).toEqual([]);
    const ids = records.flatMap(({ record }) => (record.type === 'entity' ? [record.id] : []));
    expect(ids.toSorted()).toEqual(shown.toSorted());
    expect(complaints).toEqual([]);
    await leave();
  });
});

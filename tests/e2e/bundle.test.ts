import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What comes before the first page is there; the aim is 400 kB, this leaves room to notice that it grows. */
const FIRST_CAP = 300_000;
const ASSETS = 'dist/client/assets';

const scripts = (): string[] => readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
const page = (): string => readFileSync('dist/client/index.html', 'utf8');
/** In bytes, as they travel. */
const sizeOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name))).length, 0);

test('what the start page loads stays under 300 kB gzip', () => {
  const first = scripts().filter((name) => page().includes(name));
  expect(first.length).toBeGreaterThan(0);
  expect(sizeOf(first)).toBeLessThan(FIRST_CAP);
});

test('picture, layouts, dialogs and exports are loaded when they are used', () => {
  for (const part of ['mount-canvas', 'layout-worker', 'export-dialog', 'paste-dialog', 'xlsx-worker']) {
    const [name = ''] = scripts().filter((one) => one.startsWith(part));
    expect([part, name === '', page().includes(name)]).toEqual([part, false, false]);
  }
});

test('the page carries neither zod nor the pinyin dictionary', () => {
  for (const name of scripts()) {
    const text = readFileSync(join(ASSETS, name), 'utf8');
    expect([name, text.includes('ZodError'), text.includes('pinyin-pro')]).toEqual([name, false, false]);
  }
});

test('the page has no script and no style of its own in the HTML', () => {
  expect(page()).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|https?:\/\//);
});

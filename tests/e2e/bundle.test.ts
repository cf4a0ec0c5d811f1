import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const CAP = 400_000;
/** What comes before the first page is there. */
const FIRST_CAP = 220_000;
const ASSETS = 'dist/client/assets';

/** What the browser loads before anything is asked for, and the picture's code that comes right after. */
const scripts = (): string[] => readdirSync(ASSETS).filter((name) => name.endsWith('.js'));

test('all JavaScript of the page, with the picture, stays under 400 kB gzip', () => {
  const sizes = scripts().map((name) => gzipSync(readFileSync(join(ASSETS, name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(CAP);
});

test('what the start page needs of it stays under 220 kB', () => {
  const [entry = ''] = /assets\/index-[\w-]+\.js/.exec(readFileSync('dist/client/index.html', 'utf8')) ?? [];
  expect(gzipSync(readFileSync(join('dist/client', entry))).length).toBeLessThan(FIRST_CAP);
});

test('the page carries neither zod nor the pinyin dictionary', () => {
  for (const name of scripts()) {
    const text = readFileSync(join(ASSETS, name), 'utf8');
    expect([name, text.includes('ZodError'), text.includes('pinyin-pro')]).toEqual([name, false, false]);
  }
});

test('the page has no script and no style of its own in the HTML', () => {
  const html = readFileSync('dist/client/index.html', 'utf8');
  expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\son\w+=|https?:\/\//);
});

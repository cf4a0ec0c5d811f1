import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkAgainstTexts } from '../../graph-seed/check/check-against-texts.ts';
import { checkRecords } from '../../graph-seed/check/check-records.ts';
import { readTexts } from '../../graph-seed/check/read-texts.ts';
import { errorLines } from '../../graph-seed/error-lines.ts';
import { packageRoot } from '../../graph-seed/package-root.ts';
import { readSeed } from '../../graph-seed/read-seed.ts';
import { ontology } from '../../model/ontology/index.ts';
import { measuredInEnglish } from '../../model/units.ts';

const root = packageRoot(import.meta.url);
const sources = process.env['LIANMAI_SOURCES'];
if (!sources) {
  console.error(
    'SKIPPED: the seed is not held against its sources. Set LIANMAI_SOURCES to the folder with their texts.',
  );
  if (process.env['CI'] === 'true') throw new Error('CI runs every suite: set LIANMAI_SOURCES');
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianmai-seed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('The seed', () => {
  test('is right by itself', () => {
    const { records, errors } = checkRecords(ontology, readSeed());
    expect(records.length).toBeGreaterThan(100);
    expect(errors.length === 0 ? '' : errorLines(errors)).toBe('');
  });

  test.skipIf(!sources)('agrees with its sources', () => {
    const { records } = checkRecords(ontology, readSeed());
    const { errors, claims } = checkAgainstTexts(ontology, records, readTexts(sources ?? ''));
    expect(claims).toBeGreaterThan(100);
    expect(errors.length === 0 ? '' : errorLines(errors)).toBe('');
  });

  test('measures in no unit that an English reader could not read', () => {
    const units = readSeed().flatMap(({ text }) =>
      [...text.matchAll(/"unit":"([^"]*)"/g)].map(([, unit = '']) => unit),
    );
    expect(units.length).toBeGreaterThan(100);
    expect(units.filter((unit) => /\p{Script=Han}/u.test(measuredInEnglish(2, unit)))).toEqual([]);
  });

  test('is read from all folders, by path', () => {
    mkdirSync(join(folder, 'relations', 'one'), { recursive: true });
    writeFileSync(join(folder, 'relations', 'one', 'b.jsonl'), 'b');
    writeFileSync(join(folder, 'sources.jsonl'), 's');
    writeFileSync(join(folder, 'notes.md'), 'n');
    expect(readSeed(folder)).toEqual([
      { file: 'relations/one/b.jsonl', text: 'b' },
      { file: 'sources.jsonl', text: 's' },
    ]);
  });
});

describe('npm run seed:check', () => {
  const check = (seed: string, env: Record<string, string>): { code: number | null; said: string } => {
    const { LIANMAI_SOURCES: _sources, CI: _ci, ...rest } = process.env;
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(root, 'graph-seed/check.ts'), seed], {
      encoding: 'utf8',
      env: { ...rest, ...env },
    });
    return { code: status, said: stdout + stderr };
  };

  const write = (...lines: string[]): void => writeFileSync(join(folder, 'a.jsonl'), lines.join('\n'));
  const source = '{"type":"source","id":"source:s","title":"来源","file":"s.txt"}';
  const company = (statement: string): string =>
    JSON.stringify({
      type: 'entity',
      id: 'company:a',
      kind: 'Company',
      name: '甲公司',
      claims: [{ source: 'source:s', lines: [1, 1], statement, basis: 'stated', sets: {} }],
    });

  test('says loudly that it cannot check against texts, and fails for that in CI', () => {
    write(source, company('说法。'));
    const here = check(folder, {});
    expect([here.code, here.said]).toEqual([0, expect.stringContaining('NOTHING WAS CHECKED AGAINST THE TEXTS')]);
    expect(check(folder, { CI: 'true' }).code).toBe(1);
  });

  test('ends well when records and texts agree, and names file, line and field when not', () => {
    writeFileSync(join(folder, 's.txt'), '甲公司在本地建设了一条全新的自动化生产线。\n');
    write(source, company('建了生产线。'));
    expect(check(folder, { LIANMAI_SOURCES: folder })).toEqual({
      code: 0,
      said: expect.stringContaining('2 records are right; 1 claims agree'),
    });
    write(source, company('在本地建设了一条全新的自动化生产线。'));
    const copied = check(folder, { LIANMAI_SOURCES: folder });
    expect(copied).toEqual({
      code: 1,
      said: expect.stringContaining('a.jsonl:2 claims.0.statement: repeats "在本地建设了一条全新的自"'),
    });
  });
});

import { describe, expect, test } from 'vitest';
import { missingPlatforms } from '../support/complete-lock.ts';
import { isCode, isText, textOf, trackedFiles } from './tracked-files.ts';

const files = trackedFiles();
const code = files.filter(isCode);
const mayHaveBarrels = (path: string): boolean => /^(model\/ontology|client\/i18n)\//.test(path);

// Put together here, so that this file does not hold what it looks for.
const MACHINE_PATHS = ['home', 'root', 'Users', 'work'].map((folder) => `/${folder}/`);
const REGISTRY_HOSTS = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'npmmirror', 'com'],
  ['registry', 'yarnpkg', 'com'],
  ['repo1', 'maven', 'org'],
  ['repo', 'maven', 'apache', 'org'],
  ['deb', 'debian', 'org'],
  ['jfrog', 'io'],
].map((parts) => parts.join('.'));

const REEXPORT = /^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+['"][^'"]+['"];?\s*/;

/** A file whose every statement hands on what another file exports. */
function isBarrel(path: string): boolean {
  let rest = withoutComments(textOf(path)).trim();
  if (rest === '') return false;
  for (let found = REEXPORT.exec(rest); found; found = REEXPORT.exec(rest)) rest = rest.slice(found[0].length);
  return rest === '';
}

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const linesOf = (path: string): number =>
  withoutComments(textOf(path))
    .split('\n')
    .filter((line) => line.trim() !== '').length;

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('the house', () => {
  test('has code to look at', () => {
    expect(code.length).toBeGreaterThan(10);
  });

  test('has no file of code over 250 lines', () => {
    expect(code.filter((path) => linesOf(path) > 250)).toEqual([]);
  });

  test('keeps the median file under 80 lines', () => {
    expect(median(code.filter((path) => !path.startsWith('tests/')).map(linesOf))).toBeLessThan(80);
  });

  test('has no barrels outside model/ontology and client/i18n', () => {
    expect(code.filter((path) => !mayHaveBarrels(path) && isBarrel(path))).toEqual([]);
  });

  test('has no folders for what found no name', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|types)\//.test(path))).toEqual([]);
  });

  test('has kebab-case file names', () => {
    expect(
      code.filter(
        (path) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.(test\.tsx?|d\.ts|tsx?|mjs|js)$/.test(path.split('/').at(-1) ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('what is tracked', () => {
  const texts = files.filter((path) => isText(path) && path !== 'package-lock.json');

  test('names no path of one machine', () => {
    const machinePath = new RegExp(`(?<![\\w.)\\]}*-])(${MACHINE_PATHS.join('|')})\\w`);
    expect(texts.filter((path) => machinePath.test(textOf(path)))).toEqual([]);
  });

  test('names no host of a registry', () => {
    expect(texts.filter((path) => REGISTRY_HOSTS.some((host) => textOf(path).includes(host)))).toEqual([]);
  });

  test('has a lock file without addresses', () => {
    const lock = textOf('package-lock.json');
    expect(lock).not.toContain('"resolved"');
    expect(REGISTRY_HOSTS.filter((host) => lock.includes(host))).toEqual([]);
  });

  test('has a lock file that names every platform (npm run lock)', () => {
    expect(Object.keys(missingPlatforms(JSON.parse(textOf('package-lock.json'))))).toEqual([]);
  });
});

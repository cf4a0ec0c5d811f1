import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENDPOINTS } from '../../model/api/endpoints.ts';
import { PROBLEMS } from '../../model/api/problems.ts';
import { docsPages } from '../../server/docs-pages.ts';
import { ROOT } from './compiled-server.ts';

const codes = Object.keys(PROBLEMS).toSorted();
const ownName = 'problem-codes.test.ts';

function textsUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path) && !path.endsWith(ownName))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));
}

describe('Every problem', () => {
  test('is raised by a test', () => {
    const tests = textsUnder('tests', /\.ts$/).join('\n');
    expect(codes.filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
  });

  test('is raised by the code, and the code raises no other', () => {
    const code = [...textsUnder('server', /\.ts$/), ...textsUnder('graph-seed', /\.ts$/)].join('\n');
    const raised = new Set([...code.matchAll(/new Problem\(\s*'([\w-]+)'/g)].map(([, name]) => name!));
    expect([...raised].toSorted()).toEqual(codes);
  });

  test('is documented, and nothing else is', () => {
    const documented = [...docsPages()['docs/api.md']!.matchAll(/^\| `([\w-]+)` \| \d{3} \|/gm)].map(
      ([, code]) => code!,
    );
    expect(documented.toSorted()).toEqual(codes);
  });

  test('that an endpoint declares exists', () => {
    const declared = new Set(Object.values(ENDPOINTS).flatMap(({ problems }) => [...problems]));
    expect([...declared].filter((code) => !(code in PROBLEMS))).toEqual([]);
  });
});

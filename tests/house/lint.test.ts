import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROWS } from './planted-violations.ts';
import { ROOT } from './tracked-files.ts';

interface Finding {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

const OTHER_RULES = {
  'model/BadName.ts': { code: 'export const name = 1;', rule: 'filename-case' },
  'model/default-export.ts': {
    code: 'const name = 1;\nexport default name;',
    rule: 'no-default-export',
  },
  // The `any` is planted: lint must refuse it.
  'model/any.ts': {
    code: 'export const f = (x: any): string => String(x);',
    rule: 'no-explicit-any',
  },
  'model/long-file.ts': {
    code: 'export {};\n' + 'Math.random();\n'.repeat(251),
    rule: 'max-lines',
  },
  'model/long-function.ts': {
    code: `export function long(): void {\n${'  Math.random();\n'.repeat(41)}}`,
    rule: 'max-lines-per-function',
  },
  'model/cycle-a.ts': {
    code: "import { b } from './cycle-b.ts';\nexport const a = (): number => b();",
    rule: 'no-cycle',
  },
  'model/cycle-b.ts': {
    code: "import { a } from './cycle-a.ts';\nexport const b = (): number => a();",
    rule: 'no-cycle',
  },
  'server/graph/floating.ts': {
    code: 'export function f(): void {\n  Promise.resolve(1);\n}',
    rule: 'no-floating-promises',
  },
};

/** A house like ours, elsewhere: the same lint rules over files that nobody should write. */
const house = mkdtempSync(join(tmpdir(), 'lianmai-house-'));
let findings: readonly Finding[] = [];

function plant(file: string, code: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), code);
}

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    copyFileSync(join(ROOT, name), join(house, name));
  for (const { file, refused, allowed } of ROWS) {
    plant(file, [...refused, ...allowed].map((from, index) => `import { x as x${index} } from '${from}';\n`).join(''));
  }
  for (const [file, { code }] of Object.entries(OTHER_RULES)) plant(file, code);
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  const oxlint = join(ROOT, 'node_modules/.bin/oxlint');
  const tsgolint = join(ROOT, 'node_modules/.bin/tsgolint');
  const { stdout, stderr } = spawnSync(oxlint, ['--type-aware', '--format=json'], {
    cwd: house,
    encoding: 'utf8',
    env: { ...process.env, OXLINT_TSGOLINT_PATH: tsgolint },
    maxBuffer: 1e8,
  });
  if (!stdout.trimStart().startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const reported = (file: string, rule: string): Finding[] =>
  findings.filter(({ code, filename }) => code.includes(`(${rule})`) && filename.replaceAll('\\', '/').endsWith(file));

describe('lint knows who may import whom', () => {
  test.each(ROWS)('in $file', ({ file, refused }) => {
    const lines = reported(file, 'no-restricted-imports').map(({ labels }) => labels[0]?.span.line ?? 0);
    expect([...new Set(lines)].toSorted((a, b) => a - b)).toEqual(refused.map((_, index) => index + 1));
  });
});

describe('lint refuses what the habits refuse', () => {
  test.each(Object.entries(OTHER_RULES))('in %s', (file, { rule }) => {
    expect(reported(file, rule)).not.toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from './tracked-files.ts';

const TSC = 'node_modules/typescript/bin/tsc';
const VITE = 'node_modules/vite/bin/vite.js';

/** Stands in for a compiler, which would take seconds: writes the one file that proves a build. */
const compilerOf = (proof: string): string => `
  const fs = require('node:fs');
  fs.mkdirSync(require('node:path').dirname('${proof}'), { recursive: true });
  fs.writeFileSync('${proof}', "console.log('the server runs')");`;

let house: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function start(): { said: string; failed: boolean } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['server/start.mjs'], {
    cwd: house,
    encoding: 'utf8',
  });
  return { said: stdout + stderr, failed: status !== 0 };
}

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'lianmai-start-'));
  for (const path of ['model/ids.ts', 'server/main.ts', 'client/main.tsx']) write(path, 'export {};');
  for (const path of ['tsconfig.json', 'tsconfig.build.json', 'vite.config.ts']) write(path, '');
  write('package.json', '{ "type": "module" }');
  write('node_modules/package.json', '{ "type": "commonjs" }');
  write(TSC, compilerOf('dist/server/main.js'));
  write(VITE, compilerOf('dist/client/index.html'));
  for (const name of ['start.mjs', 'build.mjs']) {
    copyFileSync(join(ROOT, 'server', name), join(house, 'server', name));
  }
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

describe('npm start', () => {
  test('builds everything the first time and nothing the second time', () => {
    expect(start().said).toContain('Building server and client');
    expect(start().said).toBe('the server runs\n');
  });

  test('builds only the part whose sources changed', () => {
    start();
    write('client/main.tsx', 'export const changed = true;');
    expect(start().said).toContain('Building client …');
    write('server/new.ts', 'export {};');
    expect(start().said).toContain('Building server …');
    rmSync(join(house, 'server/new.ts'));
    expect(start().said).toContain('Building server …');
    write('model/ids.ts', 'export const changed = true;');
    expect(start().said).toContain('Building server and client …');
  });

  test('does not build when only data changed', () => {
    start();
    write('graph-seed/data/sources.jsonl', '{}');
    expect(start().said).toBe('the server runs\n');
  });

  test('removes what was compiled from a source that is gone', () => {
    start();
    write('dist/server/gone.js', '');
    write('server/new.ts', 'export {};');
    start();
    expect(existsSync(join(house, 'dist/server/gone.js'))).toBe(false);
    expect(existsSync(join(house, 'dist/server/main.js'))).toBe(true);
  });

  test('takes dist as it is where the tools are not installed', () => {
    start();
    write('server/new.ts', 'export {};');
    rmSync(join(house, 'node_modules'), { recursive: true });
    expect(start()).toEqual({ said: 'the server runs\n', failed: false });
  });

  test('says what to do when neither dist nor the tools are there', () => {
    rmSync(join(house, 'node_modules'), { recursive: true });
    const { said, failed } = start();
    expect(failed).toBe(true);
    expect(said).toContain('run npm ci');
  });

  test('does not run the old code when the build fails', () => {
    start();
    write('server/new.ts', 'export {};');
    write(TSC, 'process.exit(2)');
    const { said, failed } = start();
    expect(failed).toBe(true);
    expect(said).not.toContain('the server runs');
  });
});

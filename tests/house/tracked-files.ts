import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The files git tracks, or would after `git add`, that exist. */
export function trackedFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 });
  return listed.split('\0').filter((path) => path !== '' && isFile(join(ROOT, path)));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

export const isCode = (path: string): boolean => /\.(tsx?|mjs|js)$/.test(path);

const BINARY = /\.(png|jpe?g|webp|gif|ico|woff2?|ttf|otf|pdf|xlsx|db|gz|zip)$/;

export const isText = (path: string): boolean => !BINARY.test(path);

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '../model/schema/read-jsonl.ts';
import { packageRoot } from './package-root.ts';

/** The seed of the repository. */
export const SEED_FOLDER = join(packageRoot(import.meta.url), 'graph-seed', 'data');

/** All *.jsonl files of a folder and the folders below it, by path; errors name them by their path inside the folder. */
export function readSeed(folder: string = SEED_FOLDER): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.jsonl'))
    .map((path) => ({ file: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

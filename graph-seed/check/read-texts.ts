import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './cited-claims.ts';

/** The files of a folder, by name. */
export function readTexts(folder: string): Texts {
  const files = readdirSync(folder, { withFileTypes: true }).filter((item) => item.isFile());
  return new Map(files.map(({ name }) => [name, new TextDecoder().decode(readFileSync(join(folder, name)))]));
}

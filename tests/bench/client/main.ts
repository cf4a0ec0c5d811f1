import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../support/chromium.ts';
import { measureApp } from './measure-app.ts';
import { measurePictures } from './measure-pictures.ts';
import { clientReport } from './report.ts';

/* `npm run bench:client [-- --dry] [-- --steps 2000]`; `--dry` leaves docs/benchmarks.md as it is. */
const MARKS = ['<!-- client results -->', '<!-- end of client results -->'] as const;

function option(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : (process.argv[index + 1] ?? '');
}

function write(text: string): void {
  const file = new URL('../../../docs/benchmarks.md', import.meta.url);
  const [before, rest] = readFileSync(file, 'utf8').split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  writeFileSync(file, `${before}${MARKS[0]}\n\n${text}\n${MARKS[1]}${after ?? '\n'}`);
}

const folder = mkdtempSync(join(tmpdir(), 'lianmai-bench-client-'));
const browser = await launchChromium();
try {
  const pictures = await measurePictures(browser, folder);
  const app = await measureApp(browser, folder, Number(option('steps') ?? 2000));
  const text = clientReport({ browser: browser.version(), pictures, app });
  console.log(text);
  if (!process.argv.includes('--dry')) write(text);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

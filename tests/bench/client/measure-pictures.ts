import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { Movement } from './page/frames.ts';

export interface Pair {
  readonly ours: number;
  readonly bare: number;
}

export interface Pictures {
  /**
   * Milliseconds from the change to the picture, by how many were added to 300, and by how long after the picture
   * before; the median of the rounds.
   */
  readonly adding: readonly (Pair & { readonly count: number; readonly pause: number; readonly moved: number })[];
  /** Frames a second. */
  readonly frames: readonly (Pair & { readonly entities: number; readonly movement: Movement })[];
}

const ROUNDS = 9;
/** The picture before is at rest; or is just being put on layers. */
const PAUSES = [1500, 400];
const SIDES = ['ours', 'bare'] as const;
type Side = (typeof SIDES)[number];

interface InPage {
  bench: {
    adding: (side: Side, count: number, pause: number) => Promise<{ time: number; moved: number }>;
    frames: (side: Side, entities: number, movement: Movement) => Promise<number>;
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Both sides in turn, so that whatever else the machine does falls on both; the first round warms up. */
async function inPairs<T>(rounds: number, run: (side: Side) => Promise<T>): Promise<Record<Side, T[]>> {
  const results: Record<Side, T[]> = { ours: [], bare: [] };
  for (let round = 0; round <= rounds; round += 1)
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      // One after another is the point.
      // oxlint-disable-next-line no-await-in-loop
      const result = await run(side);
      if (round > 0) results[side].push(result);
    }
  return results;
}

async function adding(page: Page, count: number, pause: number): Promise<Pictures['adding'][number]> {
  const { ours, bare } = await inPairs(ROUNDS, (side) =>
    page.evaluate(([one, many, wait]) => (window as unknown as InPage).bench.adding(one, many, wait), [
      side,
      count,
      pause,
    ] as const),
  );
  const time = (all: readonly { time: number }[]): number => median(all.map((one) => one.time));
  return { count, pause, ours: time(ours), bare: time(bare), moved: Math.max(...ours.map(({ moved }) => moved)) };
}

async function frames(page: Page, entities: number, movement: Movement): Promise<Pictures['frames'][number]> {
  const { ours, bare } = await inPairs(3, (side) =>
    page.evaluate(([one, many, how]) => (window as unknown as InPage).bench.frames(one, many, how), [
      side,
      entities,
      movement,
    ] as const),
  );
  return { entities, movement, ours: median(ours), bare: median(bare) };
}

/** Our canvas beside bare Cytoscape, with the same elements in the same page. */
export async function measurePictures(browser: Browser, folder: string): Promise<Pictures> {
  const root = fileURLToPath(new URL('page/', import.meta.url));
  const outDir = `${folder}/page`;
  await build({ root, configFile: false, logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({ root, configFile: false, build: { outDir }, preview: { port: 0 } });
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'bench' in window);
    const added: Pictures['adding'][number][] = [];
    // One after another is the point.
    // oxlint-disable-next-line no-await-in-loop
    for (const pause of PAUSES) for (const count of [50, 200, 500]) added.push(await adding(page, count, pause));
    const moved: Pictures['frames'][number][] = [];
    for (const entities of [500, 2000])
      for (const movement of ['pan', 'zoom'] as const)
        // oxlint-disable-next-line no-await-in-loop
        moved.push(await frames(page, entities, movement));
    return { adding: added, frames: moved };
  } finally {
    await context.close();
    await server.close();
  }
}

import type { Browser, Page } from 'playwright-core';
import { openReader, searchFor, untilMoreThan } from '../../e2e/reader.ts';

export interface Heap {
  readonly steps: number;
  /** Megabytes after garbage collection: after the warm-up, and after so many steps more. */
  readonly early: number;
  readonly late: number;
}

/** After so many steps the history is full, and what is loaded or compiled once is there; a multiple of a walk. */
const WARM_UP = 600;
/** A walk that led so far begins again where it began. */
const WALK = 200;

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function filter(page: Page, index: number): Promise<void> {
  const rows = page.locator('.legend-row');
  const count = await rows.count();
  if (count > 0) await rows.nth(index % Math.min(count, 4)).click();
  await page.locator('.canvas').focus();
}

const WAYS = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowLeft'];

const walk = (page: Page, index: number): Promise<void> => page.keyboard.press(WAYS[index % WAYS.length] ?? '');

const press = (keys: string) => (page: Page) => page.keyboard.press(keys);

/** An analyst's round: walk on, expand, filter and take it back, arrange and take it back, walk on, expand. */
const ROUND: readonly ((page: Page, index: number) => Promise<void>)[] = [
  walk,
  press('e'),
  filter,
  press('Control+z'),
  press('l'),
  press('Control+z'),
  walk,
  press('e'),
];
const PAUSE = 150;

/** Uses the page for as many steps as a reader takes in an hour or two, and weighs its heap before and after. */
export async function hourOfUse(browser: Browser, url: string, steps: number): Promise<Heap> {
  const { page, leave } = await openReader(browser, url);
  await searchFor(page, '营口市');
  await page.keyboard.press('e');
  await untilMoreThan(page, 10);
  const start = new URL(page.url()).hash;
  const beginAgain = (): Promise<void> =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, start);
  let early = 0;
  for (let index = 0; index < WARM_UP + steps; index += 1) {
    /* oxlint-disable no-await-in-loop */
    if (index % WALK === 0) await beginAgain();
    if (index === WARM_UP) early = await heapOf(page);
    await ROUND[index % ROUND.length]?.(page, index);
    await page.waitForTimeout(PAUSE);
    /* oxlint-enable no-await-in-loop */
  }
  await beginAgain();
  const late = await heapOf(page);
  await leave();
  return { steps, early, late };
}

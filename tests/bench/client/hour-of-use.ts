import type { Browser, Page } from 'playwright-core';
import { openReader, searchFor, untilMoreThan } from '../../e2e/reader.ts';

export interface Heap {
  readonly steps: number;
  /** Megabytes after garbage collection: when the history was full, and at the end. */
  readonly early: number;
  readonly late: number;
}

/** By then a hundred steps are in the history, and everything that is loaded once is loaded. */
const SETTLED = 399;

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

/** Uses the page for as many steps as a reader takes in an hour or two, and weighs its heap. */
export async function hourOfUse(browser: Browser, url: string, steps: number): Promise<Heap> {
  const { page, leave } = await openReader(browser, url);
  await searchFor(page, '营口市');
  await page.keyboard.press('e');
  await untilMoreThan(page, 10);
  const address = page.url();
  let early = 0;
  for (let index = 0; index < steps; index += 1) {
    // A walk that led too far begins again where it began.
    /* oxlint-disable no-await-in-loop */
    if (index % 200 === 199)
      await page.evaluate((to) => {
        location.hash = new URL(to).hash;
      }, address);
    await ROUND[index % ROUND.length]?.(page, index);
    await page.waitForTimeout(PAUSE);
    if (index === SETTLED) early = await heapOf(page);
    /* oxlint-enable no-await-in-loop */
  }
  const late = await heapOf(page);
  await leave();
  return { steps, early, late };
}

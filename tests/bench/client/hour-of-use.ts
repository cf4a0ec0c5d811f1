import type { Browser, Page } from 'playwright-core';
import { openReader, searchFor, untilMoreThan } from '../../e2e/reader.ts';

export interface Heap {
  readonly steps: number;
  /** Megabytes after garbage collection: when the history was full, and at the end. */
  readonly early: number;
  readonly late: number;
}

/** By then a hundred steps are in the history, and everything that is loaded once is loaded. */
const SETTLED = 300;

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** One step of an analyst's hour: expand, filter, take back, walk on. */
async function step(page: Page, index: number): Promise<void> {
  const turn = index % 8;
  if (turn === 0) await page.keyboard.press('e');
  else if (turn === 2)
    await page
      .locator('.legend-row')
      .nth(index % 3)
      .click();
  else if (turn === 5) await page.keyboard.press('ArrowRight');
  else if (turn === 6) await page.keyboard.press('l');
  else await page.keyboard.press('Control+z');
  await page.waitForTimeout(30);
}

/** Uses the page for as many steps as a reader takes in an hour or two, and weighs its heap. */
export async function hourOfUse(browser: Browser, url: string, steps: number): Promise<Heap> {
  const { page, leave } = await openReader(browser, url);
  await searchFor(page, '金辰');
  await page.keyboard.press('e');
  await untilMoreThan(page, 10);
  const address = page.url();
  let early = 0;
  for (let index = 0; index < steps; index += 1) {
    // A walk that led too far begins again where it began.
    /* oxlint-disable no-await-in-loop */
    if (index % 40 === 39)
      await page.evaluate((to) => {
        location.hash = new URL(to).hash;
      }, address);
    await step(page, index);
    if (index === SETTLED) early = await heapOf(page);
    /* oxlint-enable no-await-in-loop */
  }
  const late = await heapOf(page);
  await leave();
  return { steps, early, late };
}

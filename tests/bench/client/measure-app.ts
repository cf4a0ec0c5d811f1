import type { Browser, Page } from 'playwright-core';
import type { Located } from '../../../model/records.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { openReader, pictureOf, searchFor, untilMoreThan } from '../../e2e/reader.ts';
import { startRealApp } from '../../e2e/running-app.ts';
import { HUB, hubGraph, memberId, network } from './made-graphs.ts';
import { longestTask, longestTasks, watchTasks, type LongestTasks } from './longest-tasks.ts';
import { hourOfUse, type Heap } from './hour-of-use.ts';

/** Milliseconds throughout. */
export interface AppFigures {
  readonly firstPaint: number;
  /** Until the start page's questions can be clicked. */
  readonly usable: number;
  readonly hub: { readonly degree: number; readonly picture: number; readonly longestTask: number };
  readonly large: { readonly entities: number; readonly picture: number; readonly longestTask: number };
  readonly used: { readonly entities: number; readonly relations: number; readonly deeds: LongestTasks };
  readonly heap: Heap;
}

const HUB_DEGREE = 200_000;
const LARGE = 10_000;

async function firstPaint(browser: Browser, url: string): Promise<Pick<AppFigures, 'firstPaint' | 'usable'>> {
  const times: { paint: number; usable: number }[] = [];
  for (let round = 0; round < 6; round += 1) {
    // One after another is the point.
    /* oxlint-disable no-await-in-loop */
    const { page, leave } = await openReader(browser, url);
    await page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
    const usable = await page.evaluate(() => performance.now());
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    await leave();
    /* oxlint-enable no-await-in-loop */
    if (round > 0) times.push({ paint, usable });
  }
  const median = (values: number[]): number => values.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  return { firstPaint: median(times.map(({ paint }) => paint)), usable: median(times.map(({ usable }) => usable)) };
}

async function hub(browser: Browser, url: string): Promise<AppFigures['hub']> {
  const { page, leave } = await openReader(browser, url);
  await searchFor(page, HUB.name);
  await watchTasks(page);
  const start = Date.now();
  await page.keyboard.press('e');
  await untilMoreThan(page, 50);
  const picture = Date.now() - start;
  await page.waitForTimeout(1500);
  const figures = { degree: HUB_DEGREE, picture, longestTask: await longestTask(page) };
  await leave();
  return figures;
}

/** From the address with ten thousand entities to their picture, and what held the page up meanwhile. */
async function large(browser: Browser, url: string): Promise<AppFigures['large']> {
  const ids = [HUB.id, ...Array.from({ length: LARGE - 1 }, (_none, index) => memberId(index))];
  const { page, leave } = await openReader(browser, url);
  await page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
  await watchTasks(page);
  const start = Date.now();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `e=${ids.join(';')}`,
  );
  await untilDrawn(page);
  const picture = Date.now() - start;
  await page.waitForTimeout(2500);
  const figures = { entities: LARGE, picture, longestTask: await longestTask(page) };
  await leave();
  return figures;
}

async function untilDrawn(page: Page): Promise<void> {
  await page.locator('.canvas canvas').first().waitFor();
  while (Object.keys((await pictureOf(page)).nodes).length < 2) await page.waitForTimeout(50);
}

const USED = 2000;

/** The real page on a server with a graph of its own. */
async function onGraph<T>(file: string, records: readonly Located[], measure: (url: string) => Promise<T>): Promise<T> {
  const store = await openSqliteStore({ file });
  await store.load('made', records);
  await store.close();
  const app = await startRealApp({ data: file });
  try {
    return await measure(app.url);
  } finally {
    await app.stop();
  }
}

/** The real page on a real server: with the seed, with a network, and with a hub and ten thousand entities. */
export async function measureApp(browser: Browser, folder: string, steps: number): Promise<AppFigures> {
  const seed = await startRealApp();
  try {
    const paints = await firstPaint(browser, seed.url);
    const heap = await hourOfUse(browser, seed.url, steps);
    const { records, ids } = network(USED);
    const deeds = await onGraph(`${folder}/network.db`, records, (url) => longestTasks(browser, url, ids));
    const crowded = await onGraph(`${folder}/hub.db`, hubGraph(HUB_DEGREE), async (url) => ({
      hub: await hub(browser, url),
      large: await large(browser, url),
    }));
    return { ...paints, ...crowded, used: { entities: USED, relations: 2 * USED, deeds }, heap };
  } finally {
    await seed.stop();
  }
}

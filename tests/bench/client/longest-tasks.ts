import type { Browser, Page } from 'playwright-core';
import { openReader, pictureOf, untilMoreThan } from '../../e2e/reader.ts';

interface Watched {
  tasks?: number[];
}

/** Begins to note the tasks that hold the page up for more than 50 ms. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    (window as Watched).tasks = noted;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The longest task since then, in milliseconds; 0 when none was longer than 50. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...((window as Watched).tasks ?? [])));

/** The longest task of each thing that is done with a large picture. */
export type LongestTasks = readonly { readonly what: string; readonly longestTask: number }[];

async function clickOne(page: Page): Promise<void> {
  const { nodes } = await pictureOf(page);
  const inside = Object.values(nodes).filter(({ x, y }) => x > 500 && x < 900 && y > 300 && y < 600);
  const { x, y } = inside[Math.floor(inside.length / 2)] ?? { x: 700, y: 450 };
  await page.mouse.click(x, y);
}

async function zoomAbout(page: Page): Promise<void> {
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(600);
  await page.mouse.wheel(0, 300);
}

const press = (keys: string) => (page: Page) => page.keyboard.press(keys);

const DEEDS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['click an entity', clickOne],
  ['zoom in and out', zoomAbout],
  ['select all', press('Control+a')],
  ['select nothing', press('Escape')],
  ['hide a kind of relation', (page) => page.getByRole('button', { name: /^位于，/ }).click()],
  ['undo it', press('Control+z')],
  ['switch to dark', (page) => page.getByRole('button', { name: '切换到深色' }).click()],
  ['force layout', press('l')],
  ['undo it', press('Control+z')],
  ['tables', press('t')],
];

/** A picture of so many entities by its address, used step by step. */
export async function longestTasks(browser: Browser, url: string, ids: readonly string[]): Promise<LongestTasks> {
  const { page, leave } = await openReader(browser, `${url}#e=${ids.join(';')}`);
  await untilMoreThan(page, ids.length - 1);
  await page.waitForTimeout(4000);
  await page.keyboard.press('Escape');
  const found: { what: string; longestTask: number }[] = [];
  for (const [what, act] of DEEDS) {
    // One after another is the point.
    /* oxlint-disable no-await-in-loop */
    await watchTasks(page);
    await act(page);
    await page.waitForTimeout(2500);
    found.push({ what, longestTask: await longestTask(page) });
    /* oxlint-enable no-await-in-loop */
  }
  await leave();
  return found;
}

import type { Page } from 'playwright-core';

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

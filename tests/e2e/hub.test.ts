import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { HUB, hubGraph } from '../bench/client/made-graphs.ts';
import { longestTask, watchTasks } from '../bench/client/longest-tasks.ts';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { entitiesOn, placesOn } from './canvas.ts';
import { openReader, pictureOf, searchFor, untilStill } from './reader.ts';
import { startRealApp, type RunningApp } from './running-app.ts';

const DEGREE = 20_000;
const PAGE = 50;
/** A page that is held up for longer feels frozen: far above what is measured, for machines that have much to do. */
const FROZEN = 1500;

async function startWithHub(): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-hub-'));
  const data = join(folder, 'hub.db');
  const store = await openSqliteStore({ file: data });
  await store.load('hub', hubGraph(DEGREE));
  await store.close();
  const app = await startRealApp({ data });
  const stop = async (): Promise<void> => {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: app.url, stop };
}

const countOn = async (page: Page): Promise<number> => (await entitiesOn(page)).length;

/** How many more there are, as the page tells it. */
const left = (n: number): RegExp => new RegExp(n.toLocaleString('en-US'));

/** Clicks on what stands for all that is not there yet. */
async function clickRest(page: Page): Promise<void> {
  await untilStill(page);
  await page.keyboard.press('f');
  await untilStill(page);
  const rest = (await pictureOf(page)).nodes[`rest~${HUB.id}`];
  if (!rest) throw new Error('Nothing stands for the rest');
  await page.mouse.click(rest.x, rest.y);
}

/** Asks for so many at once, in the dialog. */
async function expandBy(page: Page, limit: number): Promise<void> {
  await page.keyboard.press('Shift+E');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('数量').selectOption(String(limit));
  await dialog.getByRole('button', { name: /^下一批/ }).click();
  await dialog.waitFor({ state: 'detached' });
}

describeWithBrowser('A hub of 20,000', () => {
  const here = appInBrowser(startWithHub);

  test('is counted exactly before it is expanded, comes in parts, and each part leaves the others where they are', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, HUB.name);
    await page.getByText(`关系（0 / ${DEGREE.toLocaleString('en-US')} 已在图上）`).waitFor();
    await watchTasks(page);
    await page.keyboard.press('e');
    await expect.poll(() => countOn(page)).toBe(1 + PAGE);
    await page
      .getByText(left(DEGREE - PAGE))
      .first()
      .waitFor();
    const first = await placesOn(page);
    await clickRest(page);
    await expect.poll(() => countOn(page)).toBe(1 + 2 * PAGE);
    expect(await placesOn(page)).toMatchObject(first);
    await page.locator('.notice-action').first().click();
    await expect.poll(() => countOn(page)).toBe(1 + 3 * PAGE);
    await page
      .getByText(left(DEGREE - 3 * PAGE))
      .first()
      .waitFor();
    expect(await longestTask(page)).toBeLessThan(FROZEN);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('never freezes the page, however often it is expanded and by however many', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, HUB.name);
    await watchTasks(page);
    /* oxlint-disable no-await-in-loop */
    for (let round = 1; round <= 4; round += 1) {
      await page.keyboard.press('e');
      await expect.poll(() => countOn(page)).toBe(1 + round * PAGE);
    }
    for (const key of ['Shift+L', 'o', 'l']) {
      const before = await placesOn(page);
      await page.keyboard.press(key);
      await expect.poll(() => placesOn(page)).not.toEqual(before);
    }
    for (let round = 1; round <= 2; round += 1) {
      await expandBy(page, 1000);
      await page
        .getByText(left(DEGREE - 4 * PAGE - round * 1000))
        .first()
        .waitFor();
    }
    /* oxlint-enable no-await-in-loop */
    await page.getByText('按类型归并显示').waitFor();
    await page.getByRole('tab', { name: '清单' }).click();
    const rows = 1 + 1 + 4 * PAGE + 2 * 1000;
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(rows));
    expect(await longestTask(page)).toBeLessThan(FROZEN);
    expect(complaints).toEqual([]);
    await leave();
  });
});

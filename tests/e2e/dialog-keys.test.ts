import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { focusOf, goTo, onCanvas, press, searchByKeys } from './focus.ts';
import { openReader } from './reader.ts';

/** Each by its key. */
const DIALOGS = ['?', 'd', 'v', 's', 'Shift+E'] as const;

/** What is in front has the keys, all of them; Esc leads back to where they were. */
async function lookInto(page: Page, key: string): Promise<void> {
  const before = (await focusOf(page)).place;
  await page.keyboard.press(key);
  await expect.poll(async () => [key, (await focusOf(page)).isInDialog]).toEqual([key, true]);
  await press(page, 'Tab', 'Tab', 'Shift+Tab');
  expect([key, (await focusOf(page)).isInDialog]).toEqual([key, true]);
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(async () => [key, (await focusOf(page)).place]).toEqual([key, before]);
}

describeWithBrowser('What stands in front', () => {
  const here = appInBrowser();

  test('has the keys while it is open, and gives them back to where they were', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
    await goTo(page, '快捷键');
    await lookInto(page, 'Enter');
    await searchByKeys(page, '金辰');
    /* oxlint-disable-next-line no-await-in-loop */
    for (const key of DIALOGS) await lookInto(page, key);
    await press(page, 'h');
    await expect.poll(async () => (await focusOf(page)).place).toMatch(/step/);
    await press(page, 'Escape');
    await onCanvas(page);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await press(page, 'ArrowDown', 'ArrowUp', 'Escape');
    await onCanvas(page);
    expect(complaints).toEqual([]);
    await leave();
  });
});

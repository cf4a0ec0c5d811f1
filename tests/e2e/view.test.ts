import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { openReader, pictureOf, searchFor, untilMoreThan, untilStill } from './reader.ts';
import { appInBrowser } from './app-in-browser.ts';

const JINCHEN = 'company:jinchen-machinery';

/** The company with some of what it is tied to. */
async function expanded(page: Page): Promise<void> {
  await searchFor(page, '金辰');
  await page.keyboard.press('e');
  await untilMoreThan(page, 10);
}

describeWithBrowser('The view', () => {
  const here = appInBrowser();

  test('is its address: a reload and another browser show the same', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await expanded(page);
    await page
      .getByRole('button', { name: /^指标，/ })
      .first()
      .click();
    await page.keyboard.press('f');
    // What was fitted is in the address as soon as it has come to rest.
    await untilStill(page);
    const before = await pictureOf(page);
    const address = page.url();
    await page.reload();
    await untilMoreThan(page, 10);
    expect(await pictureOf(page)).toEqual(before);
    expect(Object.keys((await pictureOf(page)).nodes).toSorted()).toEqual(Object.keys(before.nodes).toSorted());
    expect((await pictureOf(page)).edges.toSorted()).toEqual(before.edges.toSorted());
    const other = await openReader(here.browser, address);
    await untilMoreThan(other.page, 10);
    expect(other.page.url()).toBe(address);
    expect(await pictureOf(other.page)).toEqual(await pictureOf(page));
    await other.page.getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
    await other.leave();
    await leave();
  });

  test('goes back and forward like pages do', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await expanded(page);
    const full = Object.keys((await pictureOf(page)).nodes).length;
    await page.goBack();
    await expect.poll(async () => Object.keys((await pictureOf(page)).nodes)).toEqual([JINCHEN]);
    await page.goForward();
    await expect.poll(async () => Object.keys((await pictureOf(page)).nodes).length).toBe(full);
    await leave();
  });

  test('undoes and redoes what was done to the picture', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await expanded(page);
    const before = await pictureOf(page);
    await page.keyboard.press('o');
    await expect.poll(async () => (await pictureOf(page)).nodes).not.toEqual(before.nodes);
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => Object.keys((await pictureOf(page)).nodes).length)
      .toBe(Object.keys(before.nodes).length);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Object.keys((await pictureOf(page)).nodes)).toEqual([JINCHEN]);
    await page.keyboard.press('Control+y');
    await untilMoreThan(page, 10);
    await leave();
  });

  test('speaks English and keeps it, with the language of the document', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Start with a question' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByRole('heading', { name: 'Start with a question' }).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('is dark where the reader wants it dark, from the first moment, and light on demand', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url, { colorScheme: 'dark' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(13, 20, 30)');
    await page.getByRole('button', { name: '切换到浅色' }).click();
    expect(await ground()).toBe('rgb(248, 244, 235)');
    await page.reload();
    expect(await ground()).toBe('rgb(248, 244, 235)');
    await leave();
  });

  test('works on a phone: the search on top, the panel from below, nothing wider than the screen', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const { page, complaints, leave } = await openReader(here.browser, here.app.url, phone);
    await page.getByRole('combobox').fill('jcjx');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
    await page.getByRole('button', { name: /^展开全部/ }).click();
    await untilMoreThan(page, 10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const search = await page.getByRole('combobox').boundingBox();
    const panel = await page.locator('.right .side-panel').boundingBox();
    expect(search!.y).toBeLessThan(120);
    expect(panel!.y).toBeGreaterThan(300);
    await page.getByRole('button', { name: '关闭' }).last().click();
    await page.getByRole('tab', { name: '清单' }).click();
    await page.getByRole('grid').waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('can be gone through with the keyboard alone', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await expanded(page);
    const selected = (): string => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('s') ?? '';
    await page.keyboard.press('ArrowRight');
    await expect.poll(selected).not.toBe(JINCHEN);
    const walkedTo = selected();
    const isThere = async (): Promise<boolean> => walkedTo in (await pictureOf(page)).nodes;
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Delete');
    await expect.poll(isThere).toBe(false);
    await page.keyboard.press('Control+z');
    await expect.poll(isThere).toBe(true);
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: '名称' }).press('Enter');
    expect(await page.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('t');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await leave();
  });

  test('has the same content as a table, and what the legend hides is gone from both', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await expanded(page);
    const drawn = Object.keys((await pictureOf(page)).nodes).length;
    await page.getByRole('tab', { name: '清单' }).click();
    // Of many rows only those in sight are drawn; how many there are is said.
    const listed = async (): Promise<number> =>
      Number(await page.getByRole('grid').getAttribute('aria-rowcount', { timeout: 5000 })) - 1;
    expect(await listed()).toBe(drawn);
    const indicators = page.getByRole('button', { name: /^指标，/ }).first();
    const hidden = Number(/，(\d+) 个/.exec((await indicators.getAttribute('aria-label')) ?? '')?.[1]);
    await indicators.click();
    await expect.poll(listed).toBe(drawn - hidden);
    await page.getByRole('tab', { name: '图谱' }).click();
    expect(Object.keys((await pictureOf(page)).nodes).length).toBe(drawn - hidden);
    await leave();
  });

  test('says when the server is away, and goes on by itself when it is back', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '金辰');
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('e');
    await page.getByText('暂时连不上图数据库').waitFor();
    await page.unroute('**/api/**');
    await page.getByText('暂时连不上图数据库').waitFor({ state: 'hidden' });
    await page.keyboard.press('e');
    await untilMoreThan(page, 10);
    await leave();
  });
});

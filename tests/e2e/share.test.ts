import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { openReader, pictureOf, searchFor, untilMoreThan, untilStill } from './reader.ts';

/** The company with what it is tied to, and the view at rest. */
async function opened(page: Page): Promise<void> {
  await searchFor(page, '金辰');
  await page.keyboard.press('e');
  await untilMoreThan(page, 10);
  await untilStill(page);
}

/** Things a reader does that change the picture, in an order that leaves something to each of them. */
const ACTIONS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.keyboard.press('o'),
  (page) => page.keyboard.press('ArrowRight'),
  (page) => page.keyboard.press('n'),
  (page) => page.keyboard.press('Shift+G'),
  (page) => page.keyboard.press('e'),
  (page) => page.keyboard.press('Shift+L'),
  (page) => page.keyboard.press('Delete'),
  (page) => page.keyboard.press('l'),
  (page) => page.keyboard.press('g'),
  (page) => page.keyboard.press('Shift+O'),
];

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);

describeWithBrowser('A shared view', () => {
  const here = appInBrowser();

  test('is to the pixel what was shared: places, and where one looks from', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await opened(page);
    await page.keyboard.press('+');
    await page.keyboard.press('Shift+O');
    await untilStill(page);
    const before = await pictureOf(page);
    const address = page.url();
    await page.reload();
    await untilMoreThan(page, 10);
    await untilStill(page);
    expect(await pictureOf(page)).toEqual(before);
    const other = await openReader(here.browser, address);
    await untilMoreThan(other.page, 10);
    await untilStill(other.page);
    expect(await pictureOf(other.page)).toEqual(before);
    await other.leave();
    await leave();
  });

  test('goes back and forward through twenty steps, each as it was', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await opened(page);
    const seen: { address: string; picture: Awaited<ReturnType<typeof pictureOf>> }[] = [];
    const note = async (): Promise<void> => {
      await untilStill(page);
      seen.push({ address: page.url(), picture: await pictureOf(page) });
    };
    await note();
    /* oxlint-disable no-await-in-loop */
    for (const action of [...ACTIONS, ...ACTIONS.toReversed()]) {
      const length = await historyLength(page);
      await action(page);
      await untilStill(page);
      if ((await historyLength(page)) > length) await note();
    }
    expect(seen.length).toBeGreaterThan(12);
    for (const { address, picture } of seen.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(() => page.url()).toBe(address);
      await untilStill(page);
      expect(await pictureOf(page)).toEqual(picture);
    }
    for (const { address, picture } of seen.slice(1)) {
      await page.goForward();
      await expect.poll(() => page.url()).toBe(address);
      await untilStill(page);
      expect(await pictureOf(page)).toEqual(picture);
    }
    /* oxlint-enable no-await-in-loop */
    expect(complaints).toEqual([]);
    await leave();
  }, 240_000);

  test('is undone to the start and redone to the end', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await opened(page);
    /* oxlint-disable no-await-in-loop */
    for (const action of ACTIONS) {
      await action(page);
      await untilStill(page);
    }
    const end = Object.keys((await pictureOf(page)).nodes).toSorted();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('Control+y');
    /* oxlint-enable no-await-in-loop */
    await expect.poll(async () => Object.keys((await pictureOf(page)).nodes).toSorted()).toEqual(end);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('names what is no longer in the store, and shows the rest', async () => {
    const { page, leave } = await openReader(
      here.browser,
      `${here.app.url}/#e=company:jinchen-machinery;company:gone-away`,
    );
    await page.getByText('company:gone-away').waitFor();
    expect(Object.keys((await pictureOf(page)).nodes)).toEqual(['company:jinchen-machinery']);
    await leave();
  });

  test('is kept under a name, and comes from a file in another browser', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await opened(page);
    const before = await pictureOf(page);
    await page.keyboard.press('s');
    await page.getByLabel('把当前画面存为').fill('金辰一览');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '全部导出' }).click(),
    ]);
    const path = await file.path();
    const other = await openReader(here.browser, here.app.url);
    await other.page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
    await other.page.keyboard.press('s');
    const [chooser] = await Promise.all([
      other.page.waitForEvent('filechooser'),
      other.page.getByRole('button', { name: '从文件导入……' }).click(),
    ]);
    await chooser.setFiles(path);
    await other.page
      .getByRole('button', { name: /金辰一览/ })
      .first()
      .click();
    await untilMoreThan(other.page, 10);
    await untilStill(other.page);
    expect(Object.keys((await pictureOf(other.page)).nodes)).toEqual(Object.keys(before.nodes));
    await other.leave();
    await leave();
  });
});

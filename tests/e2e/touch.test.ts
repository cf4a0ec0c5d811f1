import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { canvasOf, entitiesOn, placesOn, selectedOn } from './canvas.ts';
import { untilMoreThan, untilStill } from './reader.ts';
import { at, between, closeSheet, expectFits, JINCHEN, looking, openPhone, placeOf, SENT, sheet } from './touch.ts';

/** In the middle of the picture, where nothing else is. */
const BARE = { x: 60, y: 250 };

/** The company, found by a tap; the sheet with what is known of it came up, and was put away. */
async function found(page: Page): Promise<void> {
  await page.getByRole('combobox').tap();
  await page.keyboard.type('jcjx');
  await page.getByRole('option').first().tap();
  await sheet(page).getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
  await closeSheet(page);
  await untilStill(page);
}

describeWithBrowser('With fingers on a phone', () => {
  const here = appInBrowser();

  test('a tap selects and brings up the sheet, two taps expand', async () => {
    const { page, fingers, complaints, leave } = await openPhone(here.browser, here.app.url);
    await found(page);
    await page.touchscreen.tap(...at(await placeOf(page, JINCHEN)));
    await sheet(page).getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
    expect(await selectedOn(page)).toEqual([JINCHEN]);
    await closeSheet(page);
    await untilStill(page);
    await fingers.tapTwice(await placeOf(page, JINCHEN));
    await untilMoreThan(page, 10);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a long press opens the menu', async () => {
    const { page, fingers, complaints, leave } = await openPhone(here.browser, here.app.url);
    await found(page);
    const menu = page.getByRole('menu');
    await fingers.hold(await placeOf(page, JINCHEN), () => menu.waitFor());
    await expectFits(page, 'the menu');
    await menu.getByRole('menuitem', { name: /^展开关系/ }).tap();
    await untilMoreThan(page, 10);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a pinch zooms and a finger pans, and all stays where it is to each other', async () => {
    const { page, fingers, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`);
    await looking(page);
    const before = await canvasOf(page);
    await fingers.pinch({ x: 195, y: 400 }, 60, 180);
    await expect.poll(async () => (await canvasOf(page)).zoom).toBeGreaterThan(1.5 * before.zoom);
    await untilStill(page);
    const near = await canvasOf(page);
    expect(near.places).toEqual(before.places);
    await fingers.draw(between(BARE, { x: BARE.x + 100, y: BARE.y + 60 }));
    await expect.poll(async () => (await canvasOf(page)).pan.x).toBeGreaterThan(near.pan.x + 50);
    await untilStill(page);
    const aside = await canvasOf(page);
    expect([aside.places, aside.zoom]).toEqual([before.places, near.zoom]);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('an entity is moved by a finger, and moved back by undo', async () => {
    const { page, fingers, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`);
    await looking(page);
    const before = await placesOn(page);
    const place = await placeOf(page, JINCHEN);
    await fingers.draw(between(place, { x: place.x + 60, y: place.y + 80 }));
    await expect.poll(() => placesOn(page)).not.toEqual(before);
    const others = Object.entries(await placesOn(page)).filter(([id]) => id !== JINCHEN);
    for (const [id, now] of others) expect([id, now]).toEqual([id, before[id]]);
    await page.getByRole('button', { name: '撤销' }).tap();
    await expect.poll(() => placesOn(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a loop selects what is in it', async () => {
    const { page, fingers, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`);
    await looking(page);
    const all = await entitiesOn(page);
    await page.getByRole('button', { name: '套索选择' }).tap();
    const [left, top, right, bottom] = [8, 130, 382, 740];
    const corners = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ] as const;
    await fingers.draw(corners.flatMap((corner, index) => between(corner, corners[(index + 1) % 4] ?? corner)));
    await expect.poll(async () => (await selectedOn(page)).length).toBeGreaterThan(all.length / 2);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('list, legend, menus and export fit, and every target has room for a finger', async () => {
    const { page, complaints, leave } = await openPhone(here.browser, here.app.url);
    await page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
    await expectFits(page, 'the start page');
    await found(page);
    await page.keyboard.press('e');
    await untilMoreThan(page, 10);
    await page.getByRole('button', { name: '适应画面' }).last().tap();
    await untilStill(page);
    await expectFits(page, 'the picture');
    await page.touchscreen.tap(...at(await placeOf(page, JINCHEN)));
    await sheet(page).getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
    for (const tab of ['概况', '关系', '时间', '来源']) {
      /* oxlint-disable no-await-in-loop */
      await sheet(page)
        .getByRole('tab', { name: new RegExp(`^${tab}`) })
        .tap();
      await expectFits(page, tab);
      /* oxlint-enable no-await-in-loop */
    }
    await closeSheet(page);
    const all = (await entitiesOn(page)).length;
    await page.getByRole('button', { name: '图例' }).tap();
    await sheet(page)
      .getByRole('button', { name: /^指标，/ })
      .first()
      .tap();
    await expect.poll(async () => (await entitiesOn(page)).length).toBeLessThan(all);
    await expectFits(page, 'the legend');
    await closeSheet(page);
    await page.getByRole('tab', { name: '清单' }).tap();
    await page.getByRole('grid').waitFor();
    await expectFits(page, 'the list');
    await page.getByRole('button', { name: '更多' }).tap();
    await expectFits(page, 'the menu of the page');
    await page.getByRole('menuitem', { name: /导出/ }).tap();
    await page.getByRole('dialog').waitFor();
    await expectFits(page, 'the export');
    expect(complaints).toEqual([]);
    await leave();
  });
});

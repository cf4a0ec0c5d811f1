import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { untilStill } from './reader.ts';
import {
  at,
  between,
  buriedTargets,
  closeSheet,
  expectFits,
  JINCHEN,
  looking,
  openPhone,
  overlaps,
  PHONE,
  placeOf,
  SENT,
  sheet,
  type Fingers,
} from './touch.ts';

/** All of the tools can be pressed, and what lies over the picture lies beside each other. */
async function expectFree(page: Page, name: string): Promise<void> {
  const { seen, buried } = await buriedTargets(page, '.toolbar');
  expect([name, buried, await overlaps(page)]).toEqual([name, [], []]);
  expect(seen).toBeGreaterThan(4);
}

/** The glass in other hands: on its side, and larger; the sheet stands there at the side, or below. */
const GLASSES = [
  ['a phone on its side', { width: 844, height: 390 }, 'side'],
  ['a tablet held upright', { width: 820, height: 1180 }, 'below'],
  ['a small window, wider than high', { width: 900, height: 700 }, 'side'],
] as const;

const OUT = { side: { x: -70, y: 0 }, below: { x: 0, y: -70 } };

/** Pulls the sheet by its grip; against the way it came for `-1`. */
async function pull(page: Page, fingers: Fingers, out: { x: number; y: number }, way: 1 | -1): Promise<void> {
  const box = await sheet(page).locator('.sheet-grip').boundingBox();
  if (!box) throw new Error('The sheet has no grip');
  const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await fingers.draw(between(grip, { x: grip.x + way * out.x, y: grip.y + way * out.y }));
}

describeWithBrowser('On screens of other sizes than an upright phone', () => {
  const here = appInBrowser();

  test.each(GLASSES)('on %s picture, tools and details are all within reach', async (name, size, where) => {
    const { page, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`, size);
    await looking(page);
    await expectFits(page, name, size);
    await expectFree(page, name);
    await page.touchscreen.tap(...at(await placeOf(page, JINCHEN)));
    await sheet(page).getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
    await untilStill(page);
    await expectFits(page, name, size);
    const picture = await page.locator('.canvas').boundingBox();
    // Where the sheet stands below, it takes the place of the tools.
    if (where === 'side') await expectFree(page, name);
    expect(picture?.width).toBeGreaterThan(where === 'side' ? 400 : 800);
    expect(picture?.height).toBeGreaterThan(300);
    await page.getByRole('tab', { name: '清单' }).tap();
    await page.getByRole('grid').waitFor();
    expect(await sheet(page).count()).toBe(0);
    await expectFits(page, name, size);
    expect(complaints).toEqual([]);
    await leave();
  });

  test.each([['below', PHONE] as const, ['side', GLASSES[0][1]] as const])(
    'the sheet that stands %s is pulled out, in and away, and comes back as it first was',
    async (where, size) => {
      const { page, fingers, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`, size);
      await looking(page);
      const open = async (): Promise<void> => {
        await page.touchscreen.tap(...at(await placeOf(page, JINCHEN)));
        await sheet(page).waitFor();
      };
      const tall = page.locator('.side-panel.is-tall');
      await open();
      await pull(page, fingers, OUT[where], 1);
      await tall.waitFor();
      await pull(page, fingers, OUT[where], -1);
      await tall.waitFor({ state: 'detached' });
      // Right after a swing the browser takes a tap for the hand that stops it.
      await untilStill(page);
      await sheet(page).locator('.sheet-grip').tap();
      await tall.waitFor();
      await closeSheet(page);
      await untilStill(page);
      await open();
      expect(await tall.count()).toBe(0);
      await pull(page, fingers, OUT[where], -1);
      await sheet(page).waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await leave();
    },
  );

  test('with fingers on a wide screen every target has room too', async () => {
    const size = { width: 1180, height: 820 };
    const { page, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`, size);
    await looking(page);
    await expectFits(page, 'the picture', size);
    await expectFree(page, 'the picture');
    await page.touchscreen.tap(...at(await placeOf(page, JINCHEN)));
    await page.locator('.inspector .claims').waitFor();
    await expectFits(page, 'the company', size);
    await page.getByRole('tab', { name: '清单' }).tap();
    await page.getByRole('grid').waitFor();
    await expectFits(page, 'the list', size);
    expect(complaints).toEqual([]);
    await leave();
  });
});

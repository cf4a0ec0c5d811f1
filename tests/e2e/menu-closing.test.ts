import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { selectedOn } from './canvas.ts';
import { pictureOf, untilMoreThan, untilStill } from './reader.ts';
import { openPhone } from './touch.ts';

const SENT = '#e=company:jinchen-machinery;park:yingkou-coastal-base&s=company:jinchen-machinery';

/** On the picture, where nothing is. */
const BARE = [60, 250] as const;

describeWithBrowser('A menu over the picture', () => {
  const here = appInBrowser();

  test('is closed by a tap on the ground, which only the next tap takes as meant for the picture', async () => {
    const { page, fingers, complaints, leave } = await openPhone(here.browser, `${here.app.url}/${SENT}`);
    await untilMoreThan(page, 1);
    await untilStill(page);
    const place = (await pictureOf(page)).nodes['company:jinchen-machinery'];
    if (!place) throw new Error('The company is not on the canvas');
    const menu = page.getByRole('menu');
    await fingers.hold(place, () => menu.waitFor());
    await page.touchscreen.tap(...BARE);
    await menu.waitFor({ state: 'detached' });
    await untilStill(page);
    expect(await selectedOn(page)).toEqual(['company:jinchen-machinery']);
    await page.touchscreen.tap(...BARE);
    await expect.poll(() => selectedOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });
});

import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { openReader, searchFor, untilMoreThan } from './reader.ts';
import { appInBrowser } from './app-in-browser.ts';
import { placesOn } from './canvas.ts';

const BASE = 'park:yingkou-coastal-base';

describeWithBrowser('A layout', () => {
  const here = appInBrowser();

  test.each(['l', 'Shift+L', 'o', 'Shift+O', 'Shift+G'])(
    'on command (%s) is computed beside the page and undone to the pixel; what is pinned stays',
    async (key) => {
      const { page, complaints, leave } = await openReader(here.browser, here.app.url);
      await searchFor(page, '营口沿海产业基地');
      await page.keyboard.press('e');
      await untilMoreThan(page, 20);
      await page.keyboard.press('n');
      const before = await placesOn(page);
      await page.keyboard.press(key);
      await expect.poll(() => placesOn(page)).not.toEqual(before);
      const after = await placesOn(page);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(after[BASE]).toEqual(before[BASE]);
      expect(page.workers().length).toBeGreaterThan(0);
      await page.keyboard.press('Control+z');
      await expect.poll(() => placesOn(page)).toEqual(before);
      expect(complaints).toEqual([]);
      await leave();
    },
  );
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { askCanvas } from './canvas.ts';
import { openReader, searchFor, untilMoreThan, untilStill } from './reader.ts';

/** Names on the canvas; and those whose box, outside of which nothing is drawn, is not as wide as they are. */
function labelsOn(page: Page): Promise<{ told: number; cut: string[] }> {
  return askCanvas(page, (cy) => {
    interface Measured {
      0: { _private: { labelBounds: { main: { w: number } }; rscratch: { labelWidth: number } } };
    }
    const names = cy.nodes('.told').map((node) => {
      const { labelBounds, rscratch } = (node as unknown as Measured)[0]._private;
      return { id: node.id(), box: labelBounds.main.w, name: rscratch.labelWidth };
    });
    return { told: names.length, cut: names.filter(({ box, name }) => box < name).map(({ id }) => id) };
  });
}

describeWithBrowser('Names on the canvas', () => {
  const here = appInBrowser();

  test('are drawn whole at every zoom, after a selection of many, in the other theme and in the other language', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '营口市');
    await page.keyboard.press('e');
    await untilMoreThan(page, 15);
    for (const key of ['f', '-', '-', '+', '+', '+', 'Control+a', 'Escape', 'l', 'Control+z']) {
      // One after another is the point.
      /* oxlint-disable no-await-in-loop */
      await page.keyboard.press(key);
      await untilStill(page);
      const { told, cut } = await labelsOn(page);
      expect([key, cut]).toEqual([key, []]);
      expect(told).toBeGreaterThan(3);
      /* oxlint-enable no-await-in-loop */
    }
    for (const name of ['切换到深色', 'English']) {
      /* oxlint-disable no-await-in-loop */
      await page.getByRole('button', { name }).click();
      await untilStill(page);
      expect([name, (await labelsOn(page)).cut]).toEqual([name, []]);
      /* oxlint-enable no-await-in-loop */
    }
    await leave();
  });
});

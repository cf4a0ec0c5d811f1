import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { askCanvas, canvasOf, type Canvas } from './canvas.ts';
import { openReader, untilMoreThan, untilStill } from './reader.ts';
import { PHONE } from './touch.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn, without its words, and what lies over the canvas; in pixels of the window. */
function boxesOn(page: Page): Promise<{ drawn: readonly Box[]; over: readonly Box[] }> {
  return askCanvas(page, (cy) => {
    const at = cy.container()!.getBoundingClientRect();
    const drawn = cy.nodes().map((node) => {
      const box = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false });
      return {
        name: node.id(),
        left: at.left + box.x1,
        right: at.left + box.x2,
        top: at.top + box.y1,
        bottom: at.top + box.y2,
      };
    });
    const over = [...document.querySelectorAll('[data-over-canvas]')].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { name: element.className, left, right, top, bottom };
    });
    return { drawn, over: over.filter(({ left, right, top, bottom }) => right > left && bottom > top) };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Who of the drawn lies under what. */
async function covered(page: Page, only: (name: string) => boolean = () => true): Promise<string[]> {
  await untilStill(page);
  const { drawn, over } = await boxesOn(page);
  const asked = drawn.filter(({ name }) => only(name));
  expect(asked.length).toBeGreaterThan(0);
  return asked.flatMap((one) => over.filter((box) => overlap(one, box)).map((box) => `${one.name} < ${box.name}`));
}

/** Who of the drawn is not wholly on the canvas. */
async function outside(page: Page): Promise<string[]> {
  const canvas = (await page.locator('.canvas').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const isIn = ({ left, right, top, bottom }: Box): boolean =>
    left >= canvas.x && right <= canvas.x + canvas.width && top >= canvas.y && bottom <= canvas.y + canvas.height;
  return (await boxesOn(page)).drawn.filter((box) => !isIn(box)).map(({ name }) => name);
}

/** To a hundredth. */
const seenFrom = ({ zoom, pan }: Canvas): number[] => [zoom, pan.x, pan.y].map((at) => Math.round(100 * at) / 100);

const SENT = 'e=company:jinchen-machinery;park:yingkou-coastal-base;region:210800;region:211400';
const DESK = { width: 1440, height: 900 };

describeWithBrowser('What is shown', () => {
  const here = appInBrowser();

  test.each([DESK, PHONE])(
    'lies beside all that lies over the canvas, when it is fitted ($width)',
    async (viewport) => {
      const { page, complaints, leave } = await openReader(
        here.browser,
        `${here.app.url}/#e=company:jinchen-machinery`,
        {
          viewport,
        },
      );
      await untilStill(page);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('e');
      await untilMoreThan(page, 20);
      await page.keyboard.press('Escape');
      await page.evaluate(() => {
        location.hash += '&k=Product';
      });
      for (const layout of ['Shift+O', 'Shift+L', 'l']) {
        /* oxlint-disable no-await-in-loop */
        await page.keyboard.press(layout);
        await untilStill(page);
        await page.keyboard.press('f');
        expect([layout, await covered(page)]).toEqual([layout, []]);
        /* oxlint-enable no-await-in-loop */
      }
      expect(complaints).toEqual([]);
      await leave();
    },
  );

  test('on a phone is not under the sheet: what is selected, and what has just come', async () => {
    const options = { viewport: PHONE, hasTouch: true, isMobile: true };
    const { page, complaints, leave } = await openReader(
      here.browser,
      `${here.app.url}/#${SENT}&s=region:211400`,
      options,
    );
    await untilMoreThan(page, 3);
    expect(await covered(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = 'e=company:jinchen-machinery;region:211400;region:210800&s=company:jinchen-machinery';
    });
    await expect.poll(async () => (await boxesOn(page)).drawn.length).toBe(3);
    expect(await covered(page)).toEqual([]);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('p');
    await page.locator('.path-head').waitFor();
    await untilMoreThan(page, 3);
    expect(await covered(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('steps back on a phone, where what comes would not be seen, and stays where it is on a desk', async () => {
    const jinchen = `${here.app.url}/#e=company:jinchen-machinery&s=company:jinchen-machinery`;
    for (const viewport of [PHONE, DESK]) {
      /* oxlint-disable no-await-in-loop */
      const { page, complaints, leave } = await openReader(here.browser, jinchen, { viewport });
      await untilMoreThan(page, 0);
      await untilStill(page);
      const before = await canvasOf(page);
      await page.locator('.canvas').focus();
      await page.keyboard.press('e');
      await untilMoreThan(page, 20);
      await untilStill(page);
      const after = await canvasOf(page);
      if (viewport === DESK) expect([after.zoom, after.pan]).toEqual([before.zoom, before.pan]);
      else expect([await covered(page), await outside(page)]).toEqual([[], []]);
      await page.keyboard.press('Control+z');
      await untilStill(page);
      expect(seenFrom(await canvasOf(page))).toEqual(seenFrom(before));
      expect(complaints).toEqual([]);
      await leave();
      /* oxlint-enable no-await-in-loop */
    }
  });
});

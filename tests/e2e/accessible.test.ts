import { source as AXE } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { openReader, searchFor, untilMoreThan, untilStill } from './reader.ts';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the page, in a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(({ id, impact, nodes }) => `${impact}: ${id}, ${nodes.map(({ html }) => html).join(' ')}`);
}

type View = readonly [name: string, open: (page: Page) => Promise<unknown>];

const dialog =
  (key: string, front = '[role=dialog]') =>
  async (page: Page) => {
    await searchFor(page, '金辰');
    await page.keyboard.press('e');
    await untilMoreThan(page, 10);
    await page.keyboard.press(key);
    await page.locator(front).first().waitFor();
    await page.waitForTimeout(300);
  };

const VIEWS: readonly View[] = [
  ['the start page', (page) => page.getByRole('listitem').first().waitFor()],
  [
    'a picture with its inspector',
    async (page) => {
      await searchFor(page, '金辰');
      await page.keyboard.press('e');
      await untilMoreThan(page, 10);
      await untilStill(page);
    },
  ],
  [
    'a picture with nothing selected',
    async (page) => {
      await searchFor(page, '金辰');
      await page.keyboard.press('e');
      await untilMoreThan(page, 10);
      await page.keyboard.press('Escape');
      await page.locator('.scene-words').waitFor({ state: 'attached' });
      await untilStill(page);
    },
  ],
  [
    'the search with its hits',
    async (page) => {
      await page.getByRole('combobox').fill('项目管家');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'the tables',
    async (page) => {
      await searchFor(page, '金辰');
      await page.keyboard.press('e');
      await untilMoreThan(page, 10);
      await page.keyboard.press('t');
      await page.waitForTimeout(500);
    },
  ],
  ['the list of changes', dialog('h', '.step')],
  ['the saved views', dialog('s')],
  ['the export', dialog('d')],
  ['a pasted list', dialog('v')],
  ['the help', dialog('?')],
  ['the choice of what to expand', dialog('Shift+E')],
];

describeWithBrowser('For whoever cannot see or use a mouse', () => {
  const here = appInBrowser();

  test.each(VIEWS)('axe finds nothing wrong in %s, light and dark, wide and narrow', async (_name, open) => {
    /* oxlint-disable no-await-in-loop */
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, leave } = await openReader(here.browser, here.app.url, { colorScheme });
      await open(page);
      expect(await faults(page), colorScheme).toEqual([]);
      if (colorScheme === 'light') {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.waitForTimeout(300);
        expect(await faults(page), 'narrow').toEqual([]);
      }
      await leave();
    }
    /* oxlint-enable no-await-in-loop */
  });
});

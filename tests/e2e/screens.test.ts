import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { openReader, searchFor, untilMoreThan, untilStill } from './reader.ts';

const FOLDER = 'test-results/screens';

/** A view, how one comes to it from the one before, and what must be seen then. */
type View = readonly [name: string, open: (page: Page) => Promise<unknown>, seen: string];

const key = (name: string) => (page: Page) => page.keyboard.press(name);

/** Closes what is in front of the picture, and opens the next. */
const instead = (name: string) => async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press(name);
};

/** Puts others on the canvas, by the address. */
const at = (hash: string) => (page: Page) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** On a phone the legend comes up when it is asked for. */
async function filter(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: /^(图例|Legend)$/ });
  if (await open.isVisible()) {
    await page.keyboard.press('Escape');
    await open.click();
  }
  for (const name of [/^(指标|Indicator)[，,]/, /^(产品|Product)[，,]/])
    // One after another is the point.
    // oxlint-disable-next-line no-await-in-loop
    await page.getByRole('button', { name }).first().click();
}

async function layout(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press(name);
  await untilStill(page);
  await page.keyboard.press('f');
}

async function paths(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await at('e=company:jinchen-machinery;region:211400;region:210800')(page);
  await page.locator('.canvas').waitFor();
  await untilStill(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('p');
}

const VIEWS: readonly View[] = [
  ['start', (page) => page.getByRole('combobox').waitFor(), '.question'],
  ['search', (page) => page.getByRole('combobox').fill('项目管家'), '[role="option"] mark'],
  [
    'company',
    async (page) => {
      // Out of the search, whose keys are letters.
      await page.keyboard.press('Escape');
      await searchFor(page, '金辰');
      await page.keyboard.press('e');
      await untilMoreThan(page, 20);
      await untilStill(page);
    },
    '.inspector .claims',
  ],
  ['relations', (page) => page.locator('#entity-tab-ties').click(), '.tie'],
  [
    'claims',
    async (page) => {
      await page.locator('.tie-verb').first().click();
      await page.locator('.relation-head').waitFor();
      await page.locator('.claim-button').first().click();
    },
    '.claim-open :is(mark, .absent)',
  ],
  ['filters', filter, '.filter-chip'],
  ['regions', (page) => layout(page, 'Shift+O'), '.canvas canvas'],
  ['layers', (page) => layout(page, 'Shift+L'), '.canvas canvas'],
  ['table', key('t'), '.grid'],
  ['export', instead('d'), '[role="dialog"] .primary-button'],
  ['help', instead('?'), '[role="dialog"] .keys-row'],
  ['views', instead('s'), '[role="dialog"] input'],
  ['paste', instead('v'), '[role="dialog"] textarea'],
  ['history', instead('h'), '.steps-panel .step'],
  [
    'conflict',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await at('e=company:beijing-urban-construction&s=company:beijing-urban-construction')(page);
    },
    '.conflict-sides',
  ],
  ['choice', key('Shift+E'), '[role="dialog"] .primary-button'],
  ['paths', paths, '.path-head'],
];

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

type Look = readonly [name: string, options: BrowserContextOptions & { readonly viewport: { readonly width: number } }];

const LOOKS: readonly Look[] = [
  ['desk-light-zh', { viewport: DESK, colorScheme: 'light', locale: 'zh-CN' }],
  ['desk-dark-en', { viewport: DESK, colorScheme: 'dark', locale: 'en-US' }],
  ['phone-light-zh', { viewport: PHONE, colorScheme: 'light', locale: 'zh-CN', hasTouch: true, isMobile: true }],
  ['phone-dark-en', { viewport: PHONE, colorScheme: 'dark', locale: 'en-US', hasTouch: true, isMobile: true }],
];

/** What a person would find odd at once: too wide, without a heading, a word with its place left open. */
async function oddities(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const text = document.body.innerText;
    const width = document.documentElement.scrollWidth;
    return [
      width > innerWidth ? `${width} wide` : '',
      [...document.querySelectorAll('h1, h2, h3')].some(isSeen) ? '' : 'no heading',
      ...(text.match(/\{\w+\}|\bundefined\b|\bNaN\b|\[object/g) ?? []),
    ].filter(Boolean);
  });
}

describeWithBrowser('Every view, for a person to look at', () => {
  const here = appInBrowser();

  test.each(LOOKS)('%s', async (look, options) => {
    mkdirSync(FOLDER, { recursive: true });
    const { page, complaints, leave } = await openReader(here.browser, here.app.url, options);
    for (const [name, open, seen] of VIEWS) {
      /* oxlint-disable no-await-in-loop */
      await open(page);
      await page.locator(seen).first().waitFor();
      await page.screenshot({ path: `${FOLDER}/${look}-${name}.png` });
      expect([name, await oddities(page), complaints]).toEqual([name, [], []]);
      /* oxlint-enable no-await-in-loop */
    }
    await leave();
  });
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { entitiesOn, selectedOn } from './canvas.ts';
import { expectFocusSeen, focusOf, goTo, onCanvas, press, searchByKeys } from './focus.ts';
import { openReader, untilMoreThan, untilStill } from './reader.ts';

const JINCHEN = 'company:jinchen-machinery';
const CITY = 'region:210800';
const hasTexts = process.env['LIANMAI_SOURCES'] !== undefined;

/** What a reader of either language reads on the way. */
interface Words {
  readonly start: string;
  readonly indicators: RegExp;
  readonly hidden: (entities: number) => string;
  readonly showAll: string;
  readonly paths: RegExp;
}

const CHINESE: Words = {
  start: '从一个问题开始',
  indicators: /^指标，/,
  hidden: (entities) => `隐去 ${entities} 个实体`,
  showAll: '全部显示',
  paths: /^路径（\d+）/,
};

const ENGLISH: Words = {
  start: 'Start with a question',
  indicators: /^Indicator, /,
  hidden: (entities) => `${entities} entities`,
  showAll: 'Show all',
  paths: /^Paths \(\d+\)/,
};

/** Goes with the arrows to a claim below the hits, and back. */
async function chooseFrom(page: Page, query: string): Promise<void> {
  await press(page, '/');
  await page.keyboard.type(query);
  await page.getByText(/^找到 \d+ 个/).waitFor();
  await press(page, 'ArrowUp', 'ArrowDown', 'Enter');
  await onCanvas(page);
}

/** On the canvas Enter is what one does most. */
async function expand(page: Page): Promise<void> {
  await expect.poll(() => selectedOn(page)).toEqual([JINCHEN]);
  await press(page, 'Enter');
  await untilMoreThan(page, 20);
  await untilStill(page);
}

/** Along a relation, around, back to where most comes together; with Shift what is walked to is taken along. */
async function walk(page: Page): Promise<void> {
  await press(page, 'ArrowRight');
  await expect.poll(() => selectedOn(page)).not.toEqual([JINCHEN]);
  const first = await selectedOn(page);
  await press(page, 'PageDown');
  await expect.poll(() => selectedOn(page)).not.toEqual(first);
  await press(page, 'Home');
  await expect.poll(() => selectedOn(page)).toEqual([JINCHEN]);
  await press(page, 'Shift+ArrowLeft');
  await expect.poll(async () => (await selectedOn(page)).length).toBe(2);
  await press(page, 'Home');
  await expect.poll(() => selectedOn(page)).toEqual([JINCHEN]);
}

/** From the canvas to a claim, and to the lines of the report. */
async function inspect(page: Page): Promise<void> {
  await goTo(page, /^概况/);
  await press(page, 'ArrowRight', 'ArrowLeft');
  // Not every source has its text here.
  await goTo(page, / 行/);
  await press(page, 'Enter');
  if (hasTexts) {
    await page.locator('.claim-open mark').first().waitFor();
    await goTo(page, '原文');
  } else await page.getByText('本机没有这篇原文').waitFor();
  await press(page, 'Escape');
  await page.locator('.claim-open').waitFor({ state: 'detached' });
}

/** A row of the legend hides what it stands for; what is hidden is told, and comes back. */
async function filter(page: Page, { indicators, hidden, showAll }: Words): Promise<void> {
  const all = (await entitiesOn(page)).length;
  const count = async (): Promise<number> => (await entitiesOn(page)).length;
  await press(page, '/');
  await goTo(page, /legend-head/);
  await goTo(page, indicators, 'ArrowDown');
  await press(page, 'ArrowRight', 'ArrowLeft', 'Space');
  await expect.poll(count).toBeLessThan(all);
  await page
    .getByText(hidden(all - (await count())))
    .first()
    .waitFor();
  expect((await focusOf(page)).name).toMatch(indicators);
  await goTo(page, showAll, 'Shift+Tab');
  await press(page, 'Enter');
  await expect.poll(count).toBe(all);
}

/** In the table, which has the focus: down to the row of that name. */
async function goToRow(page: Page, name: RegExp): Promise<void> {
  await press(page, 'Home');
  for (let step = 0; step < 60; step += 1) {
    /* oxlint-disable no-await-in-loop */
    if (name.test((await page.locator('.grid .is-active').textContent()) ?? '')) return;
    await press(page, 'ArrowDown');
    /* oxlint-enable no-await-in-loop */
  }
  throw new Error(`No row ${String(name)}`);
}

/** Takes the company, in the table, beside the city that was searched for, and asks what leads from one to the other. */
async function findPaths(page: Page, words: Words): Promise<void> {
  await searchByKeys(page, '营口市');
  await expect.poll(() => selectedOn(page)).toEqual([CITY]);
  await press(page, 't');
  await goToRow(page, /金辰机械|Jinchen/);
  await press(page, 'Space', 't');
  await expect.poll(() => selectedOn(page)).toEqual([JINCHEN, CITY]);
  await onCanvas(page);
  await press(page, 'p');
  await page.getByRole('heading', { name: words.paths }).waitFor();
  await goTo(page, /path-head/);
}

/** Takes a path in hand, and goes from one of its steps to the relation and back. */
async function readPath(page: Page): Promise<void> {
  await press(page, 'Enter');
  await expect.poll(async () => (await selectedOn(page)).length).toBeGreaterThan(1);
  await goTo(page, /hop-verb/);
  await press(page, 'Enter');
  await page.locator('.relation-verb').waitFor();
  await expectFocusSeen(page);
  await goTo(page, /^回到路径结果/);
  await press(page, 'Enter');
  await expect.poll(async () => (await focusOf(page)).place).toMatch(/path-head/);
}

const isAtStart = (page: Page, { start }: Words): Promise<boolean> =>
  page.getByRole('heading', { name: start }).isVisible();

/** Back to the start page, step by step, and forward to where one was. */
async function undoAndRedo(page: Page, words: Words): Promise<void> {
  const end = await entitiesOn(page);
  let steps = 0;
  /* oxlint-disable no-await-in-loop */
  for (; !(await isAtStart(page, words)); steps += 1) {
    expect(steps).toBeLessThan(30);
    await press(page, 'Control+z');
  }
  for (let step = 0; step < steps; step += 1) await press(page, 'Control+y');
  /* oxlint-enable no-await-in-loop */
  await expect.poll(() => entitiesOn(page)).toEqual(end);
  await onCanvas(page);
}

describeWithBrowser('By keyboard alone', () => {
  const here = appInBrowser();

  test('one searches, expands, walks, reads the report, filters, asks for paths, goes back and forward', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('heading', { name: CHINESE.start }).waitFor();
    await goTo(page, '跳到主视图');
    await chooseFrom(page, '金辰');
    await expand(page);
    await walk(page);
    await inspect(page);
    await filter(page, CHINESE);
    await findPaths(page, CHINESE);
    await readPath(page);
    await undoAndRedo(page, CHINESE);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('one does the same in English', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url, { locale: 'en-US' });
    await page.getByRole('heading', { name: ENGLISH.start }).waitFor();
    await searchByKeys(page, '金辰');
    await expand(page);
    await filter(page, ENGLISH);
    await findPaths(page, ENGLISH);
    await undoAndRedo(page, ENGLISH);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('one goes through the table, opens what a row stands for, and sorts', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('heading', { name: CHINESE.start }).waitFor();
    await searchByKeys(page, '金辰');
    await expand(page);
    await press(page, 't');
    await press(page, 'End', 'Home', 'ArrowDown', 'ArrowDown');
    const name = (await page.locator('.grid .is-active td').nth(1).textContent()) ?? '';
    await press(page, 'Enter');
    await page.locator('aside.right').getByRole('heading', { name }).waitFor();
    await goTo(page, '名称');
    await press(page, 'Enter');
    await expect
      .poll(() => page.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort'))
      .toBe('ascending');
    await press(page, 't');
    await onCanvas(page);
    expect(complaints).toEqual([]);
    await leave();
  });
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { appInBrowser } from './app-in-browser.ts';
import { placesOn } from './canvas.ts';
import { openReader, pictureOf, searchFor, untilMoreThan, untilStill } from './reader.ts';

const shownOf = async (page: Page): Promise<string[]> =>
  Object.keys((await pictureOf(page)).nodes).filter((id) => !id.startsWith('rest~'));

describeWithBrowser('Exploring', () => {
  const here = appInBrowser();

  test('a hub comes in parts, biggest sums first, and nothing that was there moves', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '葫芦岛市');
    await page.keyboard.press('e');
    await untilMoreThan(page, 20);
    await untilStill(page);
    const [first, places] = [await pictureOf(page), await placesOn(page)];
    const [restName] = Object.keys(first.nodes).filter((id) => id.startsWith('rest~'));
    const place = first.nodes[restName ?? '']!;
    await page.mouse.click(place.x, place.y);
    await untilMoreThan(page, Object.keys(first.nodes).length + 5);
    await untilStill(page);
    // The view may move; within the picture nothing does.
    const now = await placesOn(page);
    for (const [id, at] of Object.entries(places)) expect([id, now[id]]).toEqual([id, at]);
    await page.keyboard.press('x');
    await expect.poll(async () => (await shownOf(page)).length).toBeLessThan(10);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a pasted list is matched line by line and added as one step', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('v');
    await page
      .getByLabel('企业、项目等的名称')
      .fill('营口金辰机械股份有限公司\n葫芦岛市\n绝无此名的公司\ncompany:jinchen-machinery');
    await page.getByRole('button', { name: '查找', exact: true }).click();
    await page.getByText('绝无此名的公司').first().waitFor();
    await page.getByRole('button', { name: /^添加 2 个/ }).click();
    await untilMoreThan(page, 1);
    expect((await shownOf(page)).toSorted()).toEqual(['company:jinchen-machinery', 'region:211400']);
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: '从一个问题开始' }).waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });

  test('paths between two are listed with a sentence for each step, and drawn', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '营口市');
    await page.getByRole('combobox').fill('金辰');
    await page
      .getByRole('option', { name: /金辰机械/ })
      .first()
      .click();
    await untilMoreThan(page, 1);
    await page.locator('.canvas').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('p');
    await page.getByRole('heading', { name: /^路径（\d+）/ }).waitFor();
    await untilMoreThan(page, 2);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('what filters hide is counted, gone from picture and table, and back with one click', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '金辰');
    await page.keyboard.press('e');
    await untilMoreThan(page, 20);
    const all = (await shownOf(page)).length;
    await page
      .getByRole('button', { name: /^指标，/ })
      .first()
      .click();
    await expect.poll(async () => (await shownOf(page)).length).toBeLessThan(all);
    const hidden = all - (await shownOf(page)).length;
    await page
      .getByText(new RegExp(`隐去 ${hidden} 个实体`))
      .first()
      .waitFor();
    await page.getByRole('button', { name: '全部显示' }).first().click();
    await expect.poll(async () => (await shownOf(page)).length).toBe(all);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('an entity leads to its relation, the claim, and the lines of the report', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '金辰');
    await page.getByRole('tab', { name: /^关系/ }).click();
    await page
      .getByRole('button', { name: '看原文' })
      .first()
      .or(page.getByRole('tab', { name: /^概况/ }))
      .first()
      .click();
    await page.getByRole('tab', { name: /^概况/ }).click();
    await page.getByText('看原文').first().click();
    await page
      .getByText(/第 \d+(–\d+)? 行/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await leave();
  });
});

import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { openReader, pictureOf, searchFor, untilMoreThan } from './reader.ts';
import { appInBrowser } from './app-in-browser.ts';

const JINCHEN = 'company:jinchen-machinery';
const BASE = 'park:yingkou-coastal-base';
const hasTexts = process.env['LIANMAI_SOURCES'] !== undefined;

describeWithBrowser('A newcomer', () => {
  const here = appInBrowser();

  test('sees on the start page what is in the graph, and questions with names from it', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('button', { name: /和谁有联系/ }).waitFor();
    expect(await page.locator('.question').count()).toBe(6);
    expect(await page.locator('.kind-counts li').count()).toBeGreaterThan(10);
    expect(await page.locator('.reports li').count()).toBe(5);
    expect(await page.locator('.reports').textContent()).toContain('总投资122.66亿元');
    expect(complaints).toEqual([]);
    await leave();
  });

  test('types 金辰, sees the company, expands it, and nothing that was there moves by a pixel', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '金辰');
    await page.getByRole('heading', { name: '营口金辰机械股份有限公司' }).waitFor();
    const first = await pictureOf(page);
    expect(Object.keys(first.nodes)).toEqual([JINCHEN]);
    const { x, y } = first.nodes[JINCHEN]!;
    await page.mouse.dblclick(x, y);
    await untilMoreThan(page, 10);
    const second = await pictureOf(page);
    expect(second.nodes[JINCHEN]).toEqual({ x, y });
    expect(Object.keys(second.nodes)).toContain(BASE);
    const base = second.nodes[BASE]!;
    await page.keyboard.press('f');
    await expect.poll(async () => (await pictureOf(page)).nodes[BASE]).not.toEqual(base);
    const fitted = await pictureOf(page);
    await page.mouse.dblclick(fitted.nodes[BASE]!.x, fitted.nodes[BASE]!.y);
    await untilMoreThan(page, Object.keys(fitted.nodes).length + 10);
    const third = await pictureOf(page);
    for (const [id, at] of Object.entries(fitted.nodes)) expect([id, third.nodes[id]]).toEqual([id, at]);
    expect(Object.keys(third.nodes).filter((id) => id.startsWith('rest~'))).toEqual([`rest~${BASE}`]);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('asks who invests in the base, clicks a tie, and reads the lines that say so', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('button', { name: /投资、建设/ }).click();
    await untilMoreThan(page, 5);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /152\.5亿元/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /^投资/ }).waitFor();
    await page.locator('.claim-button').first().click();
    if (hasTexts) expect(await page.locator('mark').first().textContent()).toContain('152.5亿元');
    else await page.getByText('本机没有这篇原文').waitFor();
    await page
      .getByText(/《一份成绩单背后的进阶之路/)
      .last()
      .waitFor();
    expect(complaints.filter((text) => hasTexts || !text.includes('404'))).toEqual([]);
    await leave();
  });

  test('finds the company by pinyin initials, and is told why', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('combobox').fill('jcjx');
    const hit = page.getByRole('option').first();
    await hit.waitFor();
    expect(await hit.textContent()).toContain('营口金辰机械股份有限公司');
    expect(await hit.textContent()).toContain('拼音首字母');
    await leave();
  });

  test('types 店小二, which claims say, takes one with the mouse, and reads it in the inspector', async () => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('combobox').fill('店小二');
    const said = page.getByRole('group', { name: /^记述里说到/ }).getByRole('option', { name: /帮项目落地/ });
    expect(await said.locator('mark').textContent()).toBe('店小二');
    await said.click();
    await page.getByRole('heading', { name: '县主要领导每周入园办公（阜新县）' }).waitFor();
    expect(await page.locator('.claim-open .claim-statement').textContent()).toContain('像“店小二”一样');
    expect(Object.keys((await pictureOf(page)).nodes)).toEqual(['policy:fuxin-weekly-park-office']);
    if (hasTexts) expect(await page.locator('.claim-open mark').first().textContent()).toContain('店小二');
    else await page.getByText('本机没有这篇原文').waitFor();
    expect(complaints.filter((text) => hasTexts || !text.includes('404'))).toEqual([]);
    await leave();
  });

  test('goes with the arrow keys to a claim about a relation: both ends come, and undo takes them away', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('combobox').fill('推行容缺受理');
    await page.getByRole('option', { name: /白塔区推行容缺受理/ }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^推行/ }).waitFor();
    await page.locator('.claim-open').getByText('白塔区推行容缺受理。').waitFor();
    expect(Object.keys((await pictureOf(page)).nodes).length).toBe(2);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /和谁有联系/ }).waitFor();
    await leave();
  });

  test('gets the answer to the last letters typed, however late the others come', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await page.route(/q=%E9%87%91&/, async (route) => {
      await page.waitForTimeout(1200);
      await route.continue().catch(() => {});
    });
    await page.getByRole('combobox').fill('金');
    await page.waitForTimeout(300);
    await page.getByRole('combobox').fill('没有这样的企业');
    await page.getByText(/没有找到/).waitFor();
    await page.waitForTimeout(1300);
    expect(await page.getByRole('option').count()).toBe(0);
    await leave();
  });

  test('is told when nothing is found, and how to go on', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await page.getByRole('combobox').fill('没有这样的企业');
    await page.getByText(/没有找到“没有这样的企业”/).waitFor();
    await leave();
  });

  test('sees before expanding how many there are of each, and expands one group alone', async () => {
    const { page, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, '金辰');
    const group = page.getByRole('button', { name: '展开“生产 产品”' });
    const count = Number((await group.textContent())?.trim());
    await group.click();
    await untilMoreThan(page, count);
    const { nodes, edges } = await pictureOf(page);
    expect(edges.filter((id) => id.startsWith('PRODUCES~')).length).toBe(count);
    expect(Object.keys(nodes)).toContain(`rest~${JINCHEN}`);
    await leave();
  });
});

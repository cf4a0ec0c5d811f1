import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/chromium.ts';
import { openReader, searchFor } from './reader.ts';
import { appInBrowser } from './app-in-browser.ts';

/** A question, what is typed into the search, which group of ties is opened then, and what of the answer is seen. */
type Asked = readonly [question: string, search: string, group: string | undefined, seen: RegExp];

const ASKED: readonly Asked[] = [
  ['太子河抽水蓄能电站总投资多少？', '太子河抽水蓄能电站', undefined, /122\.66亿元/],
  ['谁投资太子河抽水蓄能电站？', '太子河抽水蓄能电站', '获投资 国有企业', /葛洲坝集团/],
  ['明山区上半年生产总值多少、增长多少？', '明山区地区生产总值', undefined, /72\.9亿元[^]*8\.1%/],
  ['明山区对接了哪些央企？', '明山区', '洽谈 国有企业', /中粮集团/],
  ['明山区的“一平台三制度”做什么？', '一平台三制度', '包含 政策机制', /党政企业双向服务平台/],
  ['华日新材生产什么？', '华日新材', '生产 产品', /聚四氟乙烯/],
  ['民营企业的问题办结了多少？', '明山区 民营企业 办结率', undefined, /92\.6%|126件/],
  ['谁管明山区城建？', '董程', undefined, /副主任/],
  ['阜新去年哪个指标全省第一？', '阜新市固定资产投资', undefined, /排名\s+1\s/],
  ['氟产业开发区有多少企业、产值多少？', '阜新氟产业开发区产值', undefined, /77\.2亿元/],
  ['新邱区“一城四基地”是哪几个？', '一城四基地', '包含 园区', /阜新百年国际赛道城/],
  ['太平区谁管项目？', '项目管家（太平区）', '推行者 地区', /\n太平区/],
  ['彰武县招商谁负责？', '谢伟光', undefined, /主任/],
  ['高新区和林德谈得怎样？', '林德', '合作 园区', /阜新高新技术产业开发区/],
  ['数字经济占细河区多少？', '细河区数字经济', undefined, /10%/],
  ['沐安纸业做什么？', '沐安纸业', '生产 产品', /卷纸/],
  ['易发式电气的订单卖到哪里？', '易发式电气', '供应 地区', /尼日利亚/],
  ['白塔区四月签约多少？', '白塔区全区项目集中签约', undefined, /13\.8亿元/],
  ['白塔经济开发区的“两园”建了吗？', '都市工业园', undefined, /规划/],
  ['“前行五八科创园”有哪些产业？', '前行五八科创园', '从事 产业链', /电商直播/],
  ['白塔区有多少网格？', '白塔区网格数', undefined, /811/],
  ['后备箱集市是谁办的？', '后备箱集市', '负责方 政府机构', /白塔区政府/],
  ['“10+5+5”是什么？', '10+5+5', '包含 政策机制', /十大整治/],
  ['徐大堡核电投了多少？', '徐大堡核电', undefined, /21\.4亿元/],
  ['葫芦岛“六基地”是哪些？', '一通道六基地', '包含 园区', /清洁能源基地/],
  ['“零证明”城市是怎么回事？', '零证明', undefined, /首个/],
  ['“五方云见面”谁参加？', '五方云见面', undefined, /施工/],
  ['葫芦岛给科技企业多少奖补？', '瞪羚、雏鹰', '获支持 地区', /1600万元/],
  ['谁引荐了凯豪达？', '凯豪达', '引荐人 企业', /金辰/],
  ['建发盛海的项目到哪一步？', '建发盛海多金属项目', undefined, /在建/],
];

/** Lists the relations of one kind, from the inspector: the label tells the relation and the neighbours. */
async function openGroup(page: Page, label: string): Promise<void> {
  const [relation = ''] = label.split(' ');
  await page.getByRole('tab', { name: /^关系/ }).click();
  await page.locator('.tie').first().waitFor();
  const bar = page.locator('.degree-bar', { hasText: relation }).first();
  // Where few kinds are tied, the list tells them all.
  if ((await bar.count()) > 0) await bar.click();
}

describeWithBrowser('A question asked in the page', () => {
  const here = appInBrowser();

  test('is one of thirty', () => expect(ASKED).toHaveLength(30));

  test.each(ASKED)('%s is answered in at most three steps', async (_question, search, group, seen) => {
    const { page, complaints, leave } = await openReader(here.browser, here.app.url);
    await searchFor(page, search);
    const panel = page.locator('aside.right');
    await panel.getByRole('heading').first().waitFor();
    if (group !== undefined) await openGroup(page, group);
    await expect.poll(() => panel.innerText()).toMatch(seen);
    expect(complaints).toEqual([]);
    await leave();
  });
});

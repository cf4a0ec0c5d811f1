import { describe, expect, test } from 'vitest';
import { en } from '../../../client/i18n/en.ts';
import { translate } from '../../../client/i18n/index.ts';
import { zhCn } from '../../../client/i18n/zh-cn.ts';
import { shortName } from '../../../client/ui/canvas-words.ts';
import { amountText, shortNameOf, spanText } from '../../../client/ui/entity-words.ts';
import { shortcutText } from '../../../client/views/commands/command.ts';
import { COMMANDS } from '../../../client/views/commands/commands.ts';
import { entity } from '../sample-graph.ts';

/** The names of what is put in, without the words for one and for several. */
const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)[^}]*\}/g)].map(([, name = '']) => name).toSorted();

describe('the words', () => {
  test.each(Object.keys(zhCn) as (keyof typeof zhCn)[])('%s says the same in both languages', (key) => {
    expect(en[key].trim()).not.toBe('');
    expect(holes(en[key])).toEqual(holes(zhCn[key]));
  });

  test('tell one from several in English', () => {
    const said = (entities: number, relations: number): string =>
      translate('en', 'canvas.counts', { entities, relations });
    expect([said(1, 0), said(12_000, 1)]).toEqual(['1 entity, 0 relations', '12,000 entities, 1 relation']);
    expect(translate('en', 'left.relations', { n: 1 })).toBe('1 relation is no longer in the graph either.');
    const unsaid = Object.values(en).filter((text) =>
      /\{\w+\} (entities|relations|ties|rows|steps|claims)\b/.test(text),
    );
    expect(unsaid).toEqual(unsaid.filter((text) => /(all|than|first|to|within) \{/i.test(text)));
  });

  test('Chinese has Chinese punctuation', () => {
    const wrong = Object.values(zhCn).filter((text) => /\p{Script=Han}[,:;?!]|[,:;?!]\p{Script=Han}/u.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('names under shapes', () => {
  test('have at most ten Han characters, or as much in Latin', () => {
    expect(shortName('辽宁大红德邻食品有限公司')).toBe('辽宁大红德邻食品有限…');
    expect(shortName('营口金辰机械')).toBe('营口金辰机械');
    expect(shortName('Yingkou Jinchen Machinery')).toBe('Yingkou Jinchen Mach…');
  });

  test('are what people say where the full name is long', () => {
    const full = { name: '营口金辰机械股份有限公司', aliases: ['金辰机械', '金辰股份'] };
    expect(shortNameOf(entity('company:x', full), 'zh-CN')).toBe('金辰机械');
    expect(shortNameOf(entity('company:x', { name: '中国五矿', aliases: ['五矿集团'] }), 'zh-CN')).toBe('中国五矿');
  });
});

describe('money', () => {
  test('that is not the total investment says what it is, after what is', () => {
    const amounts = [
      { yuan: 8e9, basis: 'output', qualifier: '预计' },
      { yuan: 1.525e10, basis: 'total' },
    ] as const;
    expect(amountText(amounts, 'zh-CN')).toBe('152.5亿元 / 产值预计80亿元');
  });
});

test('a span of time is told as far as it is known', () => {
  expect(spanText({ from: '2022-H1' }, 'zh-CN')).toBe('2022年上半年');
  expect(spanText({ from: '2021', to: '2023-06' }, 'zh-CN')).toBe('2021年–2023年6月');
  expect(spanText({}, 'en')).toBe('');
});

test('no two commands share a key', () => {
  const keys = COMMANDS.flatMap(({ shortcuts }) => shortcuts.map(shortcutText));
  expect(new Set(keys).size).toBe(keys.length);
});

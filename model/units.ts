import { formatYuan } from './amounts.ts';

/** The counting parts of a Chinese unit, the longest first. */
const SCALES = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
] as const;

/**
 * Units as printed, in English: of one, and of several where that differs. Words that only count (`家`, `项`) have no
 * English: what is counted is said by the name of what was measured.
 */
const UNITS: Readonly<Record<string, readonly [one: string, several?: string] | undefined>> = {
  '%': ['%'],
  '‰': ['‰'],
  个百分点: [' point', ' points'],
  倍: [' times'],
  ...Object.fromEntries([...'个家件户项条处支座部票场笔种期张宗起份'].map((word) => [word, ['']] as const)),
  家次: [''],
  批次: [' batch', ' batches'],
  人: [' person', ' people'],
  名: [' person', ' people'],
  位: [' person', ' people'],
  人次: [' person-time', ' person-times'],
  次: [' time', ' times'],
  台: [' unit', ' units'],
  套: [' set', ' sets'],
  台套: [' set', ' sets'],
  辆: [' vehicle', ' vehicles'],
  艘: [' ship', ' ships'],
  艘次: [' ship call', ' ship calls'],
  列: [' train', ' trains'],
  市: [' city', ' cities'],
  年: [' year', ' years'],
  个月: [' month', ' months'],
  天: [' day', ' days'],
  小时: [' hour', ' hours'],
  米: [' m'],
  公里: [' km'],
  平方米: [' m²'],
  平方公里: [' km²'],
  立方米: [' m³'],
  亩: [' mu'],
  公顷: [' ha'],
  吨: [' t'],
  标箱: [' TEU'],
  千瓦: [' kW'],
  兆瓦: [' MW'],
  千瓦时: [' kWh'],
};

const MONEY: Readonly<Record<string, ((value: number) => string) | undefined>> = {
  元: (yuan) => formatYuan(yuan, 'en'),
  美元: (dollars) => formatYuan(dollars, 'en').replace('¥', 'US$'),
};

/** `万平方米` → 10000, `平方米`. */
function parts(unit: string): readonly [scale: number, base: string] {
  const found = SCALES.find(([word]) => unit.startsWith(word));
  return found ? [found[1], unit.slice(found[0].length)] : [1, unit];
}

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });

/** A figure with its unit for an English reader: 12.5 `亿元` → `¥1.25 bn`, 3 `万人` → `30,000 people`. */
export function measuredInEnglish(value: number, unit: string): string {
  const [scale, base] = parts(unit);
  // What is scaled is written in whole parts of what it counts, without binary dust.
  const whole = Number((value * scale).toFixed(4));
  const money = MONEY[base];
  if (money) return money(whole);
  const words = base === '' ? [''] : UNITS[base];
  if (!words) return `${number(value)} ${unit}`;
  const [one, several = one] = words;
  return number(whole) + (Math.abs(whole) === 1 ? one : several);
}

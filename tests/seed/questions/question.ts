import { formatAmount } from '../../../model/amounts.ts';
import type { Amount, Entity, Props } from '../../../model/graph.ts';
import type { AmountBasis } from '../../../model/ontology/index.ts';
import { sortKey } from '../../../model/search/pinyin.ts';
import type { Ask } from './ask.ts';

/** Where the answer stands: the report and a line of it. */
export type Cited = readonly [report: keyof typeof REPORTS, line: number];

export const REPORTS = {
  mingshan: 'source:benxi-mingshan-2023',
  fuxin: 'source:fuxin-2023',
  baita: 'source:liaoyang-baita-2022',
  yingkou: 'source:yingkou-coastal-2024',
  huludao: 'source:huludao-2022',
} as const;

/** A question as a user asks it, how the API answers it, and what the reports say. */
export interface Question {
  readonly question: string;
  readonly ask: (graph: Ask) => Promise<unknown>;
  readonly answer: unknown;
  /** Lines that claims of what was looked at must cite; none where the true answer is that it is not stated. */
  readonly cites: readonly Cited[];
}

/** What the reports do not say is answered so, and never with 0 or a guess. */
export const NOT_STATED = '未注明';

/** A property, or that it is not stated. */
export const stated = (property: unknown): unknown => (property === undefined ? NOT_STATED : property);

/** Whether a text property speaks of it. */
export const says = (property: unknown, words: string): boolean =>
  typeof property === 'string' && property.includes(words);

interface Told {
  readonly props: Props;
}

/** An amount of one basis as a reader sees it: `152.5亿元`. */
export function amount({ props }: Told, basis: AmountBasis): string {
  const found = ((props['amounts'] ?? []) as readonly Amount[]).find((each) => each.basis === basis);
  return found ? formatAmount(found, 'zh-CN') : NOT_STATED;
}

/** The value of an indicator with its unit: `72.9亿元`. */
export function value({ props }: Told): string {
  const { value: number, unit } = props;
  return typeof number === 'number' ? `${number}${typeof unit === 'string' ? unit : ''}` : NOT_STATED;
}

const BEHIND = new Set(['以上', '以内']);

/** The value of an indicator with its qualifier too: `1万余条`, `近760米`, `25%以上`. */
export function told(indicator: Told): string {
  const { qualifier, unit } = indicator.props;
  if (typeof qualifier !== 'string') return value(indicator);
  if (BEHIND.has(qualifier)) return value(indicator) + qualifier;
  if (qualifier !== '余' && qualifier !== '多') return qualifier + value(indicator);
  const [, large = '', rest = ''] = /^([万亿]?)(.*)$/.exec(typeof unit === 'string' ? unit : '') ?? [];
  return `${value({ props: { ...indicator.props, unit: large } })}${qualifier}${rest}`;
}

/** The year-on-year change of an indicator: `8.1%`. */
export function growth({ props }: Told): string {
  return typeof props['change'] === 'number' ? `${props['change']}%` : NOT_STATED;
}

/** What was found, or that it is not stated. */
export const listed = <T>(found: readonly T[]): readonly T[] | typeof NOT_STATED =>
  found.length > 0 ? found : NOT_STATED;

/** A name without what we added in brackets to tell it from others: `三点发力（明山区纪委监委）`. */
export const bare = (name: string): string => name.replace(/（[^（）]*）$/, '');

/** The latest figures of one thing, told. */
export const values = (graph: Ask, of: Entity, ...metrics: readonly (string | RegExp)[]): Promise<string[]> =>
  Promise.all(metrics.map(async (metric) => told(await graph.figure(of, metric))));

/** Each name once, by pinyin, as the API sorts names. */
export const inOrder = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

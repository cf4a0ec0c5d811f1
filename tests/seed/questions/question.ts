import { formatAmount } from '../../../model/amounts.ts';
import type { Amount, Props } from '../../../model/graph.ts';
import type { AmountBasis } from '../../../model/ontology/index.ts';
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
export const stated = (value: unknown): unknown => (value === undefined ? NOT_STATED : value);

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

import { formatAmount, inOrder, isAmounts, soften } from './amounts.ts';
import { formatDate } from './dates.ts';
import type { Amount, Props, PropertyValue } from './graph.ts';
import {
  AMOUNT_BASES,
  PROPERTY_TYPES,
  QUALIFIERS,
  type PropertyDeclaration,
  type Qualifier,
} from './ontology/index.ts';
import { measuredInEnglish } from './units.ts';

type Language = 'zh-CN' | 'en';

const trim = (value: number): string => String(Number(value.toFixed(4)));

/** 1930000 → `193万` / `1,930,000`; the way people say it. */
export function formatNumber(value: number, language: Language): string {
  if (language === 'en') return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
  const size = Math.abs(value);
  if (size >= 1e8) return `${trim(value / 1e8)}亿`;
  return size >= 1e5 ? `${trim(value / 1e4)}万` : trim(value);
}

const isQualifier = (word: unknown): word is Qualifier => typeof word === 'string' && Object.hasOwn(QUALIFIERS, word);

/** Amounts of one property, each with its basis: `总投资152.5亿元；产值80亿元`. */
export function formatAmounts(amounts: readonly Amount[], language: Language): string {
  const one = (amount: Amount): string => {
    const { zh, en } = AMOUNT_BASES[amount.basis];
    const money = formatAmount(amount, language);
    return language === 'en' ? `${en} ${money}` : `${zh}${money}`;
  };
  return inOrder(amounts)
    .map(one)
    .join(language === 'en' ? '; ' : '；');
}

/** A value as plain text, for what has no words of its own. */
export function plainText(value: PropertyValue): string {
  if (typeof value !== 'object') return String(value);
  return value.map((one) => (typeof one === 'string' ? one : (one.original ?? ''))).join('、');
}

/** A figure with the thing's own unit and qualifier. */
function formatMeasured(value: number, unit: unknown, qualifier: unknown, language: Language): string {
  const printed = typeof unit === 'string' ? unit : '';
  const [number, after] =
    language === 'en' ? [measuredInEnglish(value, printed), ''] : [formatNumber(value, language), printed];
  return soften(number, after, isQualifier(qualifier) ? qualifier : undefined, language);
}

/** A property's value for a reader, by its declared type; with the thing's other properties where it is measured by them. */
export function formatProperty(
  declared: PropertyDeclaration,
  value: PropertyValue,
  language: Language,
  props: Props = {},
): string {
  const english = language === 'en';
  const { format } = PROPERTY_TYPES[declared.type];
  const words = typeof value === 'string' ? declared.values?.[value] : undefined;
  if (format === 'choice' && words) return english ? words.en : words.zh;
  if (format === 'flag') return value === true ? (english ? 'yes' : '是') : english ? 'no' : '否';
  if (format === 'percent') return `${plainText(value)}%`;
  if (format === 'amounts' && isAmounts(value)) return formatAmounts(value, language);
  if (format === 'date' && typeof value === 'string') return formatDate(value, language);
  if (format === 'list' && english) return plainText(value).replaceAll('、', ', ');
  if (format !== 'number' || typeof value !== 'number') return plainText(value);
  if (declared.measured) {
    const { unit, qualifier } = declared.measured;
    return formatMeasured(value, props[unit], props[qualifier], language);
  }
  const fixed = (english ? declared.unit?.en : declared.unit?.zh) ?? '';
  // A sign such as ° stands at the figure, a word or m² apart from it.
  const gap = english && /^\p{L}/u.test(fixed) ? ' ' : '';
  return formatNumber(value, language) + gap + fixed;
}

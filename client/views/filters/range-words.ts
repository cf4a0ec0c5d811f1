import { formatYuan } from '../../../model/amounts.ts';
import { formatDate } from '../../../model/dates.ts';
import type { Language, WordKey } from '../../i18n/index.ts';
import type { Range } from '../../state/filters/filters.ts';
import type { Say } from '../../ui/app-context.tsx';

export type Measure = 'amount' | 'time';

/** An amount or a year, as people say it. */
export const valueWords = (measure: Measure, value: number, language: Language): string =>
  measure === 'amount' ? formatYuan(value, language) : formatDate(String(value), language);

/** `1亿元以上`, `2022年至2023年`. */
export function limitWords(
  measure: Measure,
  { min, max }: Pick<Range, 'min' | 'max'>,
  say: Say,
  language: Language,
): string {
  const [least, most] = [min > -Infinity, max < Infinity];
  const values = {
    min: least ? valueWords(measure, min, language) : '',
    max: most ? valueWords(measure, max, language) : '',
  };
  if (least && most) return min === max ? values.min : say('filter.between', values);
  if (least || most) return say(`filter.${measure}.${least ? 'from' : 'to'}` satisfies WordKey, values);
  return say('filter.open');
}

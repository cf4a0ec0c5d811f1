import type { Amount, Props, PropertyValue } from './graph.ts';
import { AMOUNT_BASES, QUALIFIERS, type AmountBasis, type Qualifier } from './ontology/index.ts';

export const isAmounts = (value: PropertyValue | undefined): value is readonly Amount[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object');

/** The amounts that an entity or relation states; none when it states none. */
export function amountsOf({ props }: { readonly props: Props }): readonly Amount[] {
  const amounts = props['amounts'];
  return isAmounts(amounts) ? amounts : [];
}

const BASIS_ORDER = Object.keys(AMOUNT_BASES) as AmountBasis[];

/** In the declared order of their bases: what is invested in all comes first. */
export const inOrder = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.toSorted((a, b) => BASIS_ORDER.indexOf(a.basis) - BASIS_ORDER.indexOf(b.basis));

/** Sums of one basis. `notStated` counts the members that gave no amount of it (never taken for 0). */
export interface BasisSum {
  readonly basis: AmountBasis;
  readonly yuan: number;
  /** How many amounts in yuan were added. */
  readonly counted: number;
  /** How many were stated in another currency, and so are not in the sum. */
  readonly otherCurrency: number;
  readonly notStated: number;
}

/**
 * Adds amounts up, each basis for itself: sums of different basis are never added together.
 * @param members the amounts of each member; an empty list means "not stated"
 * @returns one row for each basis that any member states, in the declared order
 */
export function sumAmounts(members: readonly (readonly Amount[])[]): BasisSum[] {
  return BASIS_ORDER.flatMap((basis) => {
    const stated = members.map((amounts) => amounts.filter((amount) => amount.basis === basis));
    const all = stated.flat();
    if (all.length === 0) return [];
    const inYuan = all.flatMap((amount) => (amount.yuan === null ? [] : [amount.yuan]));
    return [
      {
        basis,
        yuan: inYuan.reduce((sum, yuan) => sum + yuan, 0),
        counted: inYuan.length,
        otherCurrency: all.length - inYuan.length,
        notStated: stated.filter((amounts) => amounts.length === 0).length,
      },
    ];
  });
}

/** The amount that ranks an item in lists: of the first basis it states, in yuan; -1 when none is stated. */
export function sortAmount(amounts: readonly Amount[] | undefined): number {
  for (const basis of BASIS_ORDER) {
    const found = amounts?.find((amount) => amount.basis === basis && amount.yuan !== null);
    if (found?.yuan !== undefined && found.yuan !== null) return found.yuan;
  }
  return -1;
}

/** Whole yuan are kept in every unit, so that a printed figure comes back as it was; binary dust is not. */
const trim = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** 1230000000 → `12.3亿元` / `¥1.23 bn`; the way people say it, no digit lost that was printed. */
export function formatYuan(yuan: number, language: 'zh-CN' | 'en'): string {
  const size = Math.abs(yuan);
  if (language === 'zh-CN') {
    if (size >= 1e8) return `${trim(yuan / 1e8, 8)}亿元`;
    if (size >= 1e4) return `${trim(yuan / 1e4, 4)}万元`;
    return `${trim(yuan, 2)}元`;
  }
  if (size >= 1e9) return `¥${trim(yuan / 1e9, 9)} bn`;
  if (size >= 1e6) return `¥${trim(yuan / 1e6, 6)} m`;
  return `¥${yuan.toLocaleString('en-US')}`;
}

/** A number with the word that softens it and its unit, as people write them: `约72.9亿元`, `1400余家`, `20%以上`. */
export function soften(
  number: string,
  unit: string,
  qualifier: Qualifier | undefined,
  language: 'zh-CN' | 'en',
): string {
  if (!qualifier) return number + unit;
  if (language === 'en') return `${QUALIFIERS[qualifier].en} ${number}${unit}`;
  if (qualifier === '余' || qualifier === '多') return number + qualifier + unit;
  return qualifier === '以上' || qualifier === '以内' ? number + unit + qualifier : qualifier + number + unit;
}

/** An amount for a reader, with its qualifier: `约12亿元`, `1400万余元`, `about ¥1.2 bn`, `201万美元`. */
export function formatAmount(amount: Amount, language: 'zh-CN' | 'en'): string {
  if (amount.yuan === null) return amount.original ?? '';
  const money = formatYuan(amount.yuan, language);
  const [number, unit] = language === 'en' ? [money, ''] : [money.replace(/元$/, ''), '元'];
  return soften(number, unit, amount.qualifier, language);
}

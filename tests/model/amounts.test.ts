import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, formatYuan, sortAmount, sumAmounts } from '../../model/amounts.ts';
import type { Amount } from '../../model/graph.ts';
import { AMOUNT_BASES, QUALIFIERS, type AmountBasis } from '../../model/ontology/index.ts';

const yuan = (amount: number, basis: AmountBasis = 'total'): Amount => ({ yuan: amount, basis });
const dollars: Amount = { yuan: null, basis: 'total', original: '201万美元' };

const anyAmount = fc.record({
  yuan: fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null }),
  basis: fc.constantFrom(...(Object.keys(AMOUNT_BASES) as AmountBasis[])),
});
const anyMembers = fc.array(fc.uniqueArray(anyAmount, { selector: ({ basis }) => basis }));

describe('sumAmounts', () => {
  test('adds each basis for itself and never across', () => {
    const sums = sumAmounts([[yuan(100), yuan(7, 'loan')], [yuan(50)]]);
    expect(sums.map(({ basis, yuan: sum }) => [basis, sum])).toEqual([
      ['total', 150],
      ['loan', 7],
    ]);
  });

  test('counts what is not stated and does not take it for 0', () => {
    expect(sumAmounts([[yuan(100)], [], [yuan(3, 'loan')]])).toEqual([
      { basis: 'total', yuan: 100, counted: 1, otherCurrency: 0, notStated: 2 },
      { basis: 'loan', yuan: 3, counted: 1, otherCurrency: 0, notStated: 2 },
    ]);
  });

  test('tells a stated 0 from one that is not stated', () => {
    expect(sumAmounts([[yuan(0)], []])).toEqual([
      { basis: 'total', yuan: 0, counted: 1, otherCurrency: 0, notStated: 1 },
    ]);
  });

  test('keeps another currency out of the sum and says so', () => {
    expect(sumAmounts([[dollars], [yuan(5)]])).toEqual([
      { basis: 'total', yuan: 5, counted: 1, otherCurrency: 1, notStated: 0 },
    ]);
  });

  test('answers nothing when no member states anything', () => {
    expect(sumAmounts([])).toEqual([]);
    expect(sumAmounts([[], []])).toEqual([]);
  });

  test('lists the bases in the declared order', () => {
    const sums = sumAmounts([[yuan(1, 'other'), yuan(2, 'output'), yuan(3)]]);
    expect(sums.map(({ basis }) => basis)).toEqual(['total', 'output', 'other']);
  });

  test('accounts for every amount and for every member', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        for (const { basis, yuan: sum, counted, otherCurrency, notStated } of sumAmounts(members)) {
          const stated = members.flat().filter((amount) => amount.basis === basis);
          expect(counted + otherCurrency).toBe(stated.length);
          expect(counted + otherCurrency + notStated).toBe(members.length);
          expect(sum).toBe(stated.reduce((all, amount) => all + (amount.yuan ?? 0), 0));
        }
      }),
    );
  });

  test('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        expect(sumAmounts(members.toReversed())).toEqual(sumAmounts(members));
      }),
    );
  });
});

describe('sortAmount', () => {
  test.each([
    ['nothing stated', undefined, -1],
    ['an empty list', [], -1],
    ['another currency only', [dollars], -1],
    ['a stated 0', [yuan(0)], 0],
    ['the first basis in the declared order', [yuan(9, 'loan'), yuan(4)], 4],
    ['the next basis when the first is in another currency', [dollars, yuan(4, 'loan')], 4],
  ])('takes %s', (_name, amounts, expected) => {
    expect(sortAmount(amounts)).toBe(expected);
  });
});

describe('formatYuan', () => {
  test.each([
    [0, '0元', '¥0'],
    [999, '999元', '¥999'],
    [0.5, '0.5元', '¥0.5'],
    [9999, '9999元', '¥9,999'],
    [10_000, '1万元', '¥10,000'],
    [14_000_000, '1400万元', '¥14 m'],
    [99_999_999, '9999.9999万元', '¥99.999999 m'],
    [100_000_000, '1亿元', '¥100 m'],
    [1_230_000_000, '12.3亿元', '¥1.23 bn'],
    [123_456_789, '1.23456789亿元', '¥123.456789 m'],
    [1_250_000_000_000, '12500亿元', '¥1250 bn'],
    [110_000_000 * 1.1, '1.21亿元', '¥121 m'],
  ])('writes %d as %s and %s', (amount, zh, en) => {
    expect(formatYuan(amount, 'zh-CN')).toBe(zh);
    expect(formatYuan(amount, 'en')).toBe(en);
  });

  test('loses no yuan', () => {
    const units = [
      ['亿元', 1e8],
      ['万元', 1e4],
      ['元', 1],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (amount) => {
        const text = formatYuan(amount, 'zh-CN');
        const [unit, size] = units.find(([word]) => text.endsWith(word)) ?? ['', Number.NaN];
        expect(Math.round(Number(text.slice(0, -unit.length)) * size)).toBe(amount);
      }),
    );
  });
});

describe('formatAmount', () => {
  const with_ = (qualifier: keyof typeof QUALIFIERS): Amount => ({ ...yuan(14_000_000), qualifier });

  test.each([
    ['约', '约1400万元', 'about ¥14 m'],
    ['近', '近1400万元', 'nearly ¥14 m'],
    ['超', '超1400万元', 'over ¥14 m'],
    ['预计', '预计1400万元', 'expected ¥14 m'],
    ['余', '1400万余元', 'over ¥14 m'],
    ['多', '1400万多元', 'over ¥14 m'],
    ['以上', '1400万元以上', 'at least ¥14 m'],
    ['以内', '1400万元以内', 'at most ¥14 m'],
  ] as const)('puts the qualifier %s where it is said', (qualifier, zh, en) => {
    expect(formatAmount(with_(qualifier), 'zh-CN')).toBe(zh);
    expect(formatAmount(with_(qualifier), 'en')).toBe(en);
  });

  test('shows another currency as it was printed', () => {
    expect(formatAmount(dollars, 'zh-CN')).toBe('201万美元');
    expect(formatAmount(dollars, 'en')).toBe('201万美元');
  });

  test('shows nothing rather than 0 when there is no figure at all', () => {
    expect(formatAmount({ yuan: null, basis: 'total' }, 'zh-CN')).toBe('');
  });

  test('writes every declared qualifier in both languages', () => {
    for (const qualifier of Object.keys(QUALIFIERS) as (keyof typeof QUALIFIERS)[]) {
      expect(formatAmount(with_(qualifier), 'zh-CN')).toContain(QUALIFIERS[qualifier].zh);
      expect(formatAmount(with_(qualifier), 'en')).toContain(QUALIFIERS[qualifier].en);
    }
  });
});

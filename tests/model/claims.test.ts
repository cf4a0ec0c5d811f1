import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankClaims, resolveClaims } from '../../model/claims.ts';
import type { Claim, Props } from '../../model/graph.ts';

const DATES: Record<string, string | undefined> = {
  'source:old': '2021',
  'source:new': '2022-09-11',
  'source:undated': undefined,
};
const dateOf = (source: string): string | undefined => DATES[source];

function claim(id: string, sets: Props, more: Partial<Claim> = {}): Claim {
  return { id, source: 'source:old', statement: id, basis: 'stated', sets, ...more };
}

const inNew = { source: 'source:new' } as const;

describe('what is shown', () => {
  test('is what the later report says', () => {
    const { props } = resolveClaims(
      [claim('a', { stage: 'signed' }), claim('b', { stage: 'building' }, inNew)],
      dateOf,
    );
    expect(props).toEqual({ stage: 'building' });
  });

  test('is what any dated report says before an undated one', () => {
    const undated = claim('a', { stage: 'signed' }, { source: 'source:undated' });
    expect(resolveClaims([undated, claim('b', { stage: 'talks' })], dateOf).props).toEqual({ stage: 'talks' });
  });

  test('is the stated before the implied of the same report', () => {
    const implied = claim('a', { stage: 'signed' }, { basis: 'implied', lines: [9, 9] });
    expect(resolveClaims([implied, claim('b', { stage: 'talks' }, { lines: [1, 1] })], dateOf).props).toEqual({
      stage: 'talks',
    });
  });

  test('is the later report even where it only implies', () => {
    const implied = claim('a', { stage: 'signed' }, { ...inNew, basis: 'implied' });
    expect(resolveClaims([claim('b', { stage: 'talks' }), implied], dateOf).props).toEqual({ stage: 'signed' });
  });

  test('is the later line of the same report, a claim without lines last', () => {
    const claims = [claim('c', {}), claim('b', {}, { lines: [3, 9] }), claim('a', {}, { lines: [4, 4] })];
    expect(rankClaims(claims, dateOf).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('comes from several claims when each sets something else', () => {
    const { props, conflicts } = resolveClaims(
      [claim('a', { from: '2021' }), claim('b', { stage: 'talks' }, inNew)],
      dateOf,
    );
    expect(props).toEqual({ from: '2021', stage: 'talks' });
    expect(conflicts).toEqual([]);
  });

  test('is nothing when no claim sets anything', () => {
    expect(resolveClaims([claim('a', {})], dateOf)).toEqual({ props: {}, conflicts: [] });
    expect(resolveClaims([], dateOf)).toEqual({ props: {}, conflicts: [] });
  });

  test('does not depend on the order of loading', () => {
    const anyClaim = fc.record({
      id: fc.uuid(),
      source: fc.constantFrom(...Object.keys(DATES)),
      statement: fc.constant('x'),
      basis: fc.constantFrom('stated' as const, 'implied' as const),
      sets: fc.record({ stage: fc.constantFrom('talks', 'signed'), jobs: fc.nat(3) }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim, { selector: ({ id }) => id }), (claims) => {
        expect(resolveClaims(claims.toReversed(), dateOf)).toEqual(resolveClaims(claims, dateOf));
      }),
    );
  });
});

describe('a conflict', () => {
  test('keeps every other value with the claims that state it', () => {
    const claims = [
      claim('a', { jobs: 1 }),
      claim('b', { jobs: 2 }, inNew),
      claim('c', { jobs: 1 }, { lines: [1, 1] }),
      claim('d', { jobs: 3 }, { source: 'source:undated' }),
    ];
    expect(resolveClaims(claims, dateOf).conflicts).toEqual([
      {
        property: 'jobs',
        shown: 2,
        shownBy: 'b',
        others: [
          { value: 1, claims: ['c', 'a'] },
          { value: 3, claims: ['d'] },
        ],
      },
    ]);
  });

  test('is none when the claims agree', () => {
    expect(resolveClaims([claim('a', { jobs: 2 }), claim('b', { jobs: 2 }, inNew)], dateOf).conflicts).toEqual([]);
  });

  test('is seen in lists of texts as a whole', () => {
    const claims = [claim('a', { honours: ['甲', '乙'] }), claim('b', { honours: ['甲'] }, inNew)];
    expect(resolveClaims(claims, dateOf).conflicts).toMatchObject([{ property: 'honours', shown: ['甲'] }]);
  });

  test('is seen between a flag that is false and one that is true', () => {
    const claims = [claim('a', { listed: true }), claim('b', { listed: false }, inNew)];
    const resolved = resolveClaims(claims, dateOf);
    expect(resolved.props).toEqual({ listed: false });
    expect(resolved.conflicts).toHaveLength(1);
  });
});

describe('amounts', () => {
  const total = (yuan: number | null, original?: string): Props => ({
    amounts: [{ yuan, basis: 'total', ...(original !== undefined && { original }) }],
  });

  test('of different basis are shown together and are no conflict', () => {
    const loan = { amounts: [{ yuan: 3, basis: 'loan' }] } as const;
    const { props, conflicts } = resolveClaims([claim('a', total(10)), claim('b', loan, inNew)], dateOf);
    expect(props['amounts']).toHaveLength(2);
    expect(props['amounts']).toEqual(
      expect.arrayContaining([
        { yuan: 10, basis: 'total' },
        { yuan: 3, basis: 'loan' },
      ]),
    );
    expect(conflicts).toEqual([]);
  });

  test('of one basis that differ are a conflict in that basis', () => {
    expect(resolveClaims([claim('a', total(10)), claim('b', total(12), inNew)], dateOf).conflicts).toEqual([
      {
        property: 'amounts',
        part: 'total',
        shown: [{ yuan: 12, basis: 'total' }],
        shownBy: 'b',
        others: [{ value: [{ yuan: 10, basis: 'total' }], claims: ['a'] }],
      },
    ]);
  });

  test('agree however they were printed', () => {
    const claims = [claim('a', total(1e9, '10亿元')), claim('b', total(1e9, '十亿元'), inNew)];
    const { props, conflicts } = resolveClaims(claims, dateOf);
    expect(props['amounts']).toEqual([{ yuan: 1e9, basis: 'total', original: '十亿元' }]);
    expect(conflicts).toEqual([]);
  });

  test('differ when one of them is qualified', () => {
    const about = { amounts: [{ yuan: 10, basis: 'total', qualifier: '约' }] } as const;
    expect(resolveClaims([claim('a', total(10)), claim('b', about, inNew)], dateOf).conflicts).toHaveLength(1);
  });

  test('in another currency differ by what was printed', () => {
    const claims = [claim('a', total(null, '201万美元')), claim('b', total(null, '200万美元'), inNew)];
    expect(resolveClaims(claims, dateOf).conflicts).toHaveLength(1);
  });
});

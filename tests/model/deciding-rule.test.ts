import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidingRule, rankClaims, rankDate } from '../../model/claims.ts';
import type { Claim, Source } from '../../model/graph.ts';

const SOURCES: Readonly<Record<string, Pick<Source, 'date' | 'background'>>> = {
  'source:old': { date: '2021' },
  'source:new': { date: '2022-09' },
  'source:undated': {},
  'source:list': { date: '2025', background: true },
};
const sourceOf = (id: string) => SOURCES[id];
const claim = (id: string, source: string, more: Partial<Claim> = {}): Claim => ({
  id,
  source,
  statement: id,
  basis: 'stated',
  sets: {},
  ...more,
});
const rule = (first: Claim, second: Claim) => decidingRule(first, second, sourceOf);

describe('the rule that chose is', () => {
  test('the later report, of two dated ones', () => {
    expect(rule(claim('a', 'source:new'), claim('b', 'source:old'))).toBe('later-report');
  });

  test('that background comes last, however late its date', () => {
    expect(rule(claim('a', 'source:old'), claim('b', 'source:list'))).toBe('background-last');
  });

  test('that what has no date comes last', () => {
    expect(rule(claim('a', 'source:old'), claim('b', 'source:undated'))).toBe('undated-last');
  });

  test('what is stated, within one report', () => {
    expect(rule(claim('a', 'source:old'), claim('b', 'source:old', { basis: 'implied' }))).toBe('stated');
  });

  test('the later line, where both are stated', () => {
    const [late, early] = [claim('a', 'source:old', { lines: [9, 9] }), claim('b', 'source:old', { lines: [3, 3] })];
    expect(rule(late, early)).toBe('later-line');
  });

  test('only their order by id, where nothing else tells them apart', () => {
    expect(rule(claim('a', 'source:old'), claim('b', 'source:old'))).toBe('id');
  });
});

test('the claim that comes first always comes first by the rule that is named', () => {
  const claims = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      source: fc.constantFrom(...Object.keys(SOURCES)),
      basis: fc.constantFrom('stated' as const, 'implied' as const),
      line: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 2 },
  );
  fc.assert(
    fc.property(claims, (given) => {
      const both = given.map(({ id, source, basis, line }) => claim(id, source, { basis, lines: [line, line] }));
      const [first, second] = rankClaims(both, (id) => rankDate(sourceOf(id) ?? {}));
      if (!first || !second) return;
      const same = first.source === second.source;
      const named = rule(first, second);
      if (named === 'stated') expect([first.basis, second.basis]).toEqual(['stated', 'implied']);
      if (named === 'later-line') expect(first.lines?.[0]).toBeGreaterThan(second.lines?.[0] ?? 0);
      if (named === 'background-last') expect(sourceOf(second.source)?.background).toBe(true);
      if (named === 'later-report') expect(same).toBe(false);
    }),
  );
});

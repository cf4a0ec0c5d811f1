import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact } from '../../model/search/fold.ts';
import { explainMatch, searchDocument, searchTiers } from '../../model/search/search-keys.ts';
import { tierOf } from './match-terms.ts';

const JINCHEN = ['营口金辰机械股份有限公司', '金辰机械', 'Jinchen Machinery'];

/** Characters that collide easily: Han, rare Han, Latin, figures, signs, separators, emoji. */
const anyText = fc.string({
  unit: fc.constantFrom(
    '金',
    '辰',
    '营',
    '口',
    'jin',
    'chen',
    'jc',
    '公司',
    '有限',
    'q',
    'a',
    'B',
    '2',
    '4',
    '$',
    '+',
    ' ',
    '(',
    '𠮷',
    '가',
    '😀',
    'é',
  ),
  maxLength: 12,
});

describe('a query finds', () => {
  test.each([
    ['the whole name', '营口金辰机械股份有限公司', 'exact'],
    ['the name without its suffix', '营口金辰机械', 'exact'],
    ['the name with another suffix', '金辰机械有限公司', 'exact'],
    ['an alias', '金辰机械', 'exact'],
    ['a full-width spelling', 'ＪＩＮＣＨＥＮ　Machinery', 'exact'],
    ['the pinyin of the whole name', 'yingkoujinchenjixiegufenyouxiangongsi', 'whole sound'],
    ['the pinyin of an alias', 'jinchenjixie', 'whole sound'],
    ['the initials of the whole name', 'ykjcjxgfyxgs', 'whole sound'],
    ['the initials of an alias', 'JCJX', 'whole sound'],
    ['the beginning', '营口金', 'prefix'],
    ['one Han character at the beginning', '营', 'prefix'],
    ['a whole word', 'machinery', 'word'],
    ['one Han character within', '械', 'within'],
    ['two Han characters within', '辰机', 'within'],
    ['many Han characters within', '口金辰机械股', 'within'],
    ['several words in any order', 'machinery jinchen', 'within'],
    ['Latin letters within', 'chine', 'within'],
    ['the initials from the start', 'ykjc', 'sound from the start'],
    ['the first initials of an alias', 'jcj', 'sound from the start'],
    ['the pinyin from the start', 'yingkoujin', 'sound from the start'],
    ['the pinyin of the name without its suffix', 'yingkoujinchenjixie', 'sound from the start'],
    ['half a syllable', 'yingko', 'sound from the start'],
    ['the pinyin from within', 'jixiegufen', 'sound from within'],
    ['the initials from within', 'gfyxgs', 'sound from within'],
  ])('%s: %s', (_what, query, tier) => {
    expect(tierOf(query, JINCHEN)).toBe(tier);
  });

  test.each(['大连', '金机', '辰金', 'zzz', '械机', 'jcjxx', '金辰机器'])('nothing for %s', (query) => {
    expect(tierOf(query, JINCHEN)).toBeUndefined();
  });

  test.each(['', '   ', '"', '(', '*', '。、', '\u0000', '\u200b'])(
    'nothing at all for %j, which holds nothing to look for',
    (query) => {
      expect(searchTiers(query)).toEqual([]);
    },
  );

  test('no name by a phrase that runs from one name into the next', () => {
    expect(tierOf('械金', ['金辰机械', '金辰重工'])).toBeUndefined();
  });

  test('every name by each of its parts', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (name, a, b) => {
        const chars = [...compact(name)];
        const [from, to] = [a % (chars.length + 1), b % (chars.length + 1)].toSorted((x, y) => x - y);
        const part = chars.slice(from, to).join('');
        fc.pre(part !== '');
        expect(tierOf(part, [name])).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  test('every name by itself, exactly', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (names) => {
        for (const name of names.filter((text) => compact(text) !== '')) expect(tierOf(name, names)).toBe('exact');
      }),
    );
  });

  test('only names that hold its characters, unless by their sound', () => {
    fc.assert(
      fc.property(anyText, anyText, (query, name) => {
        const asked = compact(query);
        fc.pre(/[^a-z0-9]/.test(asked) && !asked.endsWith('公司') && !name.includes('公司'));
        if (tierOf(query, [name]) === undefined) return;
        expect([...compact(name)]).toEqual(expect.arrayContaining([...asked]));
      }),
      { numRuns: 1000 },
    );
  });

  test('a sign is not found by the letters of its code point', () => {
    expect(tierOf('q', ['$金'])).toBeUndefined();
    expect(tierOf('q24', ['$金'])).toBeUndefined();
    expect(tierOf('24', ['$金'])).toBeUndefined();
  });
});

describe('the index', () => {
  test('holds only what every tokenizer takes for one token', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (names) => {
        for (const token of searchDocument(names).split(' '))
          expect(token).toMatch(/^[a-z0-9\u3400-\u4db5\u4e00-\u9fa5]*$/);
      }),
    );
  });

  test('of a name of 10 kB stays small', () => {
    expect(searchDocument(['营口'.repeat(5000)]).length).toBeLessThan(20_000);
  });

  test('is empty for a name without letters', () => {
    expect(searchDocument(['——'])).toBe('');
  });
});

describe('explainMatch', () => {
  test.each([
    ['营口金辰机械', JINCHEN[0], 'exact'],
    ['金辰机械', JINCHEN[1], 'exact'],
    ['jinchen', JINCHEN[2], 'prefix'],
    ['machinery', JINCHEN[2], 'word'],
    ['械股', JINCHEN[0], 'substring'],
    ['jcjx', JINCHEN[1], 'initials'],
    ['yingkou', JINCHEN[0], 'pinyin'],
    ['gfyxgs', JINCHEN[0], 'initials'],
  ] as const)('says for %s that %s matched by %s', (query, name, rule) => {
    expect(explainMatch(query, JINCHEN)).toEqual({ name, rule });
  });

  test('takes the first of equally good names', () => {
    expect(explainMatch('金辰', ['金辰甲', '金辰乙'])).toEqual({ name: '金辰甲', rule: 'prefix' });
  });

  test('takes what was asked for itself before what is as good', () => {
    const names = ['金辰有限公司', '金辰'];
    expect(explainMatch('金辰', names)).toEqual({ name: '金辰', rule: 'exact' });
    expect(explainMatch('金辰公司', names)).toEqual({ name: '金辰有限公司', rule: 'exact' });
  });

  test('takes the better rule before the earlier name', () => {
    expect(explainMatch('金辰', ['营口金辰', '金辰'])).toEqual({ name: '金辰', rule: 'exact' });
  });

  test('takes a whole name by its sound before the beginning of another, and after its letters', () => {
    expect(explainMatch('jinchen', ['Jinchen Machinery', '金辰'])).toEqual({ name: '金辰', rule: 'pinyin' });
    expect(explainMatch('jc', ['JC Machinery', '金辰'])).toEqual({ name: '金辰', rule: 'initials' });
    expect(explainMatch('jinchen', ['金辰', 'Jinchen'])).toEqual({ name: 'Jinchen', rule: 'exact' });
  });

  test('agrees with the tier in which the name was found', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }), (query, names) => {
        const tier = tierOf(query, names);
        if (tier === undefined) return;
        const { rule } = explainMatch(query, names);
        if (tier.includes('sound')) expect(['pinyin', 'initials']).toContain(rule);
        else expect(rule).toBe(tier === 'within' ? 'substring' : tier);
      }),
      { numRuns: 1000 },
    );
  });
});

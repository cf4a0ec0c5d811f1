import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact } from '../../model/search/fold.ts';
import { initials, sortKey, syllables } from '../../model/search/pinyin.ts';

const anyName = fc.string({
  unit: fc.oneof(
    fc.constantFrom('金', '辰', '绿', '〇', '々', '㐀', '𠮷', 'A', 'b', '1', ' ', '(', 'ー', '가', '😀'),
    fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
  ),
});

describe('syllables', () => {
  test.each([
    ['金辰机械', ['jin', 'chen', 'ji', 'xie']],
    ['重庆', ['chong', 'qing']],
    ['绿地', ['lv', 'di']],
    ['营口LED园', ['ying', 'kou', 'led', 'yuan']],
    ['ＬＥＤ', ['led']],
    ['Jin Chen', ['jinchen']],
    ['——', []],
  ])('of %s are %j', (name, sounds) => {
    expect(syllables(name)).toEqual(sounds);
  });

  test('are one for each Han character that has a sound', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'辽宁省沿海产业基地营口市盘锦'), { minLength: 1 }), (chars) => {
        expect(syllables(chars.join(''))).toHaveLength(chars.length);
      }),
    );
  });
});

describe('initials', () => {
  const lettersOf = (name: string): string => initials(syllables(name), name).join('');

  test.each([
    ['金辰机械', 'jcjx'],
    ['营口LED园', 'ykledy'],
    ['5G基站', '5gjz'],
    ['Jin Chen', 'jinchen'],
    ['𠮷野家', '𠮷yj'],
    ['金𠮷a𠮷b园', 'j𠮷a𠮷by'],
  ])('of %s are %s', (name, letters) => {
    expect(lettersOf(name)).toBe(letters);
  });

  test('stand one for one for the characters of the name', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(lettersOf(name)).not.toMatch(/[\ud800-\udfff]/u);
        expect([...lettersOf(name)]).toHaveLength([...compact(name)].length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sortKey', () => {
  test('sorts as a Chinese reader expects, figures and Latin first', () => {
    const names = ['营口', 'LED产业', '鞍山', '360公司', '北京', '阿城'];
    expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
      '360公司',
      '阿城',
      '鞍山',
      '北京',
      'LED产业',
      '营口',
    ]);
  });

  test('is short ASCII text for whatever name', () => {
    fc.assert(
      fc.property(fc.oneof(anyName, fc.string({ unit: 'binary', maxLength: 2000 })), (name) => {
        expect(sortKey(name)).toMatch(/^[a-z0-9 ~]{0,96}$/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, core, fold, words } from '../../model/search/fold.ts';

describe('fold', () => {
  test.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['Jin  Chen', 'jin chen'],
    ['金辰（营口）机械', '金辰 营口 机械'],
    ['“一平台三制度”', '一平台三制度'],
    ['Société Générale', 'societe generale'],
    ['ﬁne', 'fine'],
    ['Ⅷ期', 'viii期'],
    ['㈱甲', '株 甲'],
    ['a\u200bb\u00a0c\nd', 'a b c d'],
    ['C++', 'c++'],
    ['A·B—C', 'a b c'],
    ['---', ''],
    ['', ''],
  ])('takes %j for %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('takes the two forms of one accented letter for the same', () => {
    expect(fold('é'.normalize('NFC'))).toBe(fold('é'.normalize('NFD')));
  });
});

describe('compact', () => {
  test('leaves no space', () => {
    expect(compact('Jin Chen(营口)')).toBe('jinchen营口');
  });

  test('cuts a very long name, but never a character in two', () => {
    expect([...compact('😀'.repeat(2000))]).toHaveLength(256);
    expect(compact('😀'.repeat(2000))).not.toMatch(/[\ud800-\udfff]/u);
    expect([...compact('字'.repeat(10_000))]).toHaveLength(256);
  });
});

describe('core', () => {
  test.each([
    ['金辰机械股份有限公司', '金辰机械'],
    ['金辰机械有限公司', '金辰机械'],
    ['金辰机械有限责任公司', '金辰机械'],
    ['华能集团有限公司', '华能'],
    ['金辰公司', '金辰'],
    ['jinchencoltd', 'jinchen'],
    ['acmeinc', 'acme'],
    ['公司', '公司'],
    ['有限公司', '有限公司'],
    ['金辰', '金辰'],
    ['公司治理', '公司治理'],
    ['', ''],
  ])('of %j is %j', (name, expected) => {
    expect(core(name)).toBe(expected);
  });

  test('is never empty for a name that is not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', 'a', '公司', '有限', '集团', '股份', 'co', 'ltd', 'inc')), (parts) => {
        const name = parts.join('');
        expect(core(name) === '').toBe(name === '');
      }),
    );
  });
});

describe('words', () => {
  test('are parted by separators and where Han meets another script', () => {
    expect(words('营口LED产业园(二期) 5G')).toEqual(['营口', 'led', '产业园', '二期', '5g']);
  });

  test('together make the compact name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('金', '辰', 'a', 'B', '1', ' ', '(', '𠮷', '😀') }), (name) => {
        expect(words(name).join('')).toBe(compact(name));
      }),
    );
  });
});

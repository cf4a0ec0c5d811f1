/** Longest part of a name that is indexed, in characters: a longer one is found by its beginning. */
const LONGEST = 256;

const SUFFIXES = [
  '集团股份有限公司',
  '股份有限责任公司',
  '集团有限责任公司',
  '集团有限公司',
  '股份有限公司',
  '有限责任公司',
  '集团公司',
  '总公司',
  '分公司',
  '有限公司',
  '公司',
  'colimited',
  'coltd',
  'limited',
  'company',
  'corporation',
  'corp',
  'inc',
  'ltd',
];

/** Text that folding leaves as it is: most Chinese names, which need not go through Unicode's tables. */
const FOLDED = /^[a-z0-9\u4e00-\u9fa5]*$/;

/**
 * One form for full-width and half-width, upper and lower case, accents or none; separators become one space. A name
 * is folded by its beginning.
 */
export function fold(text: string): string {
  return foldWhole(text.slice(0, LONGEST * 4));
}

/** Folds a text of any length. */
export function foldWhole(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Z}\p{C}]+/gu, ' ')
    .trim();
}

/** The folded text without its spaces: `Jin Chen(营口)` → `jinchen营口`. */
export function compact(text: string): string {
  const folded = fold(text).replaceAll(' ', '');
  return folded.length <= LONGEST ? folded : [...folded].slice(0, LONGEST).join('');
}

/** A compact name without its company suffix; a name that is only a suffix stays. */
export function core(compacted: string): string {
  const suffix = SUFFIXES.find((ending) => compacted.endsWith(ending));
  return suffix && compacted.length >= suffix.length + 2 ? compacted.slice(0, -suffix.length) : compacted;
}

const HAN = /\p{Script=Han}/u;

/** Words of a name: parted by separators and where Han and other scripts meet. */
export function words(text: string): string[] {
  const parts: string[] = [];
  for (const run of fold(text).split(' ')) {
    let part = '';
    for (const char of run) {
      if (part !== '' && HAN.test(char) !== HAN.test(part)) {
        parts.push(part);
        part = '';
      }
      part += char;
    }
    if (part !== '') parts.push(part);
  }
  return parts.slice(0, LONGEST);
}

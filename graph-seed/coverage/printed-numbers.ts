import { asPrinted } from '../check/as-printed.ts';

/** A number as it stands in a text. */
export interface PrintedNumber {
  /** As printed, with its unit: `1400余家`, `第二位`, `41.6%`. */
  readonly text: string;
  /** The number in digits with its magnitude, `1400` or `134.03亿`; the word itself for 数十 and 几. */
  readonly key: string;
  /** The character that follows, `家`; empty when none does. */
  readonly unit: string;
}

const DIGITS = '一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What is counted or ranked with a numeral in words; other words that begin with one (一系列, 三农) count nothing. */
const COUNTED = '位名个项家户届批级大次条类支座处所种件张期场年天人组套台号楼篇步层倍季夜区县镇村';

const ARABIC = String.raw`\d+(?:\.\d+)?(?:%|(?:余|多)?(?:万亿|千万|百万|亿|万|千|百)?(?:余|多)?\p{Script=Han}?)`;
const NUMERAL = `(?:[${DIGITS}两十百千]+|数[十百千万]|[数几百千万])`;
const WORDS = `第(?!一时间)${NUMERAL}[${COUNTED}]?|${NUMERAL}[余多]?[${COUNTED}]`;
const UNDER = new RegExp(`^(第)?(${NUMERAL})[余多]?([${COUNTED}]?)$`, 'u');
const NUMBER = new RegExp(`${ARABIC}|${WORDS}`, 'gu');

/** 二百五十 as 250; undefined for what is no numeral, such as 数十. */
function fromWords(words: string): number | undefined {
  let sum = 0;
  let digit = 0;
  for (const char of words) {
    const place = PLACES[char];
    if (place !== undefined) {
      sum += Math.max(digit, 1) * place;
      digit = 0;
    } else {
      digit = char === '两' ? 2 : DIGITS.indexOf(char) + 1;
      if (digit === 0) return undefined;
    }
  }
  return sum + digit;
}

function inDigits(text: string): PrintedNumber {
  const [, number = '', percent, magnitude = '', unit = ''] =
    /^(\d+(?:\.\d+)?)(%)?(?:余|多)?(万亿|千万|百万|亿|万|千|百)?(?:余|多)?(.?)$/u.exec(text) ?? [];
  return { text, key: Number(number) + magnitude, unit: percent ?? unit };
}

/** A numeral in words, or nothing for a bare 一, which is an article more often than a count. */
function inWords(text: string): PrintedNumber[] {
  const [, ordinal, words = '', unit = ''] = UNDER.exec(text) ?? [];
  const value = fromWords(words);
  if (value === 1 && ordinal === undefined) return [];
  return [{ text, key: String(value ?? words), unit }];
}

/** Every number printed in a text: all in digits, and those in words that count or rank something. */
export function printedNumbers(text: string): PrintedNumber[] {
  return [...asPrinted(text).matchAll(NUMBER)].flatMap(([found]) =>
    /^\d/.test(found) ? [inDigits(found)] : inWords(found),
  );
}

/** Whether two say the same number: small ones only with the same unit, since a 3 stands everywhere. */
export function sameNumber(a: PrintedNumber, b: PrintedNumber): boolean {
  if (a.key !== b.key) return false;
  return a.unit === b.unit || a.unit === '' || b.unit === '' || a.key.length > 2;
}

import { compact, core, words } from './fold.ts';
import { initials, syllables } from './pinyin.ts';

/*
 * A name or a query becomes ready-made tokens; FTS5 and Lucene only index them. The first letter tells
 * what a token is: e whole name, w word, b bigram, u single character; f whole name in pinyin, s and p pinyin
 * from the start of the name and from any syllable; g, i and j the same for initials.
 *
 * Stores keep tokens: with other ones, `store/sqlite/upgrade` and `store/neo4j/renew-tokens` have to make them anew.
 */

/** How a name was matched. Pinyin and initials of a whole name come next to exact, others last. */
export const MATCH_RULES = ['exact', 'prefix', 'word', 'substring', 'pinyin', 'initials'] as const;
export type MatchRule = (typeof MATCH_RULES)[number];

/** A condition on tokens that both engines can express. */
export type Term =
  | { readonly token: string; readonly prefix?: boolean }
  | { readonly phrase: readonly string[] }
  | { readonly all: readonly Term[] };

/** Alternatives of equal worth. A hit belongs to the first tier it matches; tiers are ranked in order. */
export type Tier = readonly Term[];

const LONGEST_WHOLE = 48;
const LONGEST_SOUND = 24;
/** Lucene cuts tokens of more than 255 characters into several; FTS5 does not. */
const LONGEST_TOKEN = 240;

/** What can be pinyin or initials. */
const SOUND = /^[a-z0-9]+$/;

const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/**
 * Keeps what every tokenizer takes for a letter, and spells the rest by its code point. The q that marks such
 * a spelling is spelt itself, so that no query that starts with q finds a sign.
 */
function plain(text: string): string {
  return text
    .replace(/[^a-pr-z0-9\u3400-\u4db5\u4e00-\u9fa5]/gu, (char) => `q${(char.codePointAt(0) ?? 0).toString(16)}q`)
    .slice(0, LONGEST_TOKEN);
}

function bigrams(text: string): string[] {
  const chars = [...text];
  return chars.slice(1).map((char, index) => `b${plain(`${chars[index] ?? ''}${char}`)}`);
}

function tails(parts: readonly string[]): string[] {
  return parts.map((_part, index) => cut(parts.slice(index, index + LONGEST_SOUND).join(''), LONGEST_SOUND));
}

interface WholeSound {
  readonly rule: 'pinyin' | 'initials';
  readonly token: string;
}

const wholeSound = (rule: 'pinyin' | 'initials', sound: string): WholeSound => ({
  rule,
  token: `${rule === 'pinyin' ? 'f' : 'g'}${plain(sound)}`,
});

/** How a name sounds as a whole. One in Latin letters sounds as it is written, which is exact. */
function wholeSounds(name: string): WholeSound[] {
  const sounds = syllables(name);
  const [spoken, letters] = [sounds.join(''), initials(sounds, name).join('')];
  return spoken === compact(name) ? [] : [wholeSound('pinyin', spoken), wholeSound('initials', letters)];
}

function soundTokens(name: string): string[] {
  const sounds = syllables(name);
  const [spoken, letters] = [tails(sounds), tails(initials(sounds, name))];
  return [
    ...wholeSounds(name).map(({ token }) => token),
    `s${plain(spoken[0] ?? '')}`,
    `i${plain(letters[0] ?? '')}`,
    ...spoken.map((tail) => `p${plain(tail)}`),
    ...letters.map((tail) => `j${plain(tail)}`),
  ];
}

function tokensOfName(name: string): string[] {
  const whole = compact(name);
  if (whole === '') return [];
  return [
    ...new Set([whole, core(whole)].map((form) => `e${plain(cut(form, LONGEST_WHOLE))}`)),
    ...new Set(words(name).map((word) => `w${plain(cut(word, LONGEST_WHOLE))}`)),
    ...bigrams(whole),
    ...new Set([...whole].map((char) => `u${plain(char)}`)),
    ...new Set(soundTokens(name)),
  ];
}

/** The text to index for an entity, from all its names: tokens parted by spaces. */
export function searchDocument(names: readonly string[]): string {
  return [...new Set(names)].flatMap(tokensOfName).join(' ');
}

function containing(text: string): Term {
  return [...text].length === 1 ? { token: `u${plain(text)}` } : { phrase: bigrams(text) };
}

/**
 * What to look for, in tiers: exact, pinyin or initials of a whole name, prefix, whole word, substring, pinyin or
 * initials from the start of a name, then from within. A query that cannot be pinyin has none of pinyin. Empty when the
 * query holds nothing to look for.
 */
export function searchTiers(query: string): Tier[] {
  const whole = compact(query);
  if (whole === '') return [];
  const forms = [...new Set([whole, core(whole)])];
  const wholes = forms.map((form) => `e${plain(cut(form, LONGEST_WHOLE))}`);
  const parts = [...new Set(words(query).map((word) => compact(word)))];
  const inside: Term[] = forms.map(containing);
  if (parts.length > 1) inside.push({ all: parts.map(containing) });
  const exact: Tier = wholes.map((token) => ({ token }));
  const inName: Tier[] = [
    wholes.map((token) => ({ token, prefix: true })),
    forms.map((form) => ({ token: `w${plain(cut(form, LONGEST_WHOLE))}` })),
    inside,
  ];
  if (!SOUND.test(whole)) return [exact, ...inName];
  const sound = plain(cut(whole, LONGEST_SOUND));
  const from = (...letters: string[]): Term[] =>
    letters.map((letter) => ({ token: `${letter}${sound}`, prefix: true }));
  const wholly: Tier = [wholeSound('pinyin', whole), wholeSound('initials', whole)].map(({ token }) => ({ token }));
  return [exact, wholly, ...inName, from('s', 'i'), from('p', 'j')];
}

export interface Match {
  /** The name or alias that matched. */
  readonly name: string;
  readonly rule: MatchRule;
}

interface Found {
  readonly rule: MatchRule;
  /** The index of the tier by which the name is found, among all that a query can have. */
  readonly tier: number;
}

function foundByWholeSound(asked: string, name: string): Found | undefined {
  const found = wholeSounds(name).find(({ rule, token }) => token === wholeSound(rule, asked).token);
  return found && { rule: found.rule, tier: 1 };
}

function foundBySound(asked: string, name: string): Found | undefined {
  const sounds = syllables(name);
  const sound = cut(asked, LONGEST_SOUND);
  const at = (parts: readonly string[]): number => tails(parts).findIndex((tail) => tail.startsWith(sound));
  const spoken = at(sounds);
  if (spoken === 0) return { rule: 'pinyin', tier: 5 };
  const letters = at(initials(sounds, name));
  if (letters === 0) return { rule: 'initials', tier: 5 };
  if (spoken > 0) return { rule: 'pinyin', tier: 6 };
  return letters > 0 ? { rule: 'initials', tier: 6 } : undefined;
}

/** A query, folded once for all the names it is held against. */
interface Asked {
  readonly whole: string;
  readonly forms: readonly string[];
  readonly words: readonly string[];
  /** Whether it can be pinyin or initials. */
  readonly sound: boolean;
}

function askedFor(query: string): Asked {
  const whole = compact(query);
  return { whole, forms: [whole, core(whole)], words: words(query), sound: SOUND.test(whole) };
}

function foundBy({ whole: asked, forms, words: parts, sound }: Asked, name: string): Found | undefined {
  const whole = compact(name);
  if (forms.includes(whole) || forms.includes(core(whole))) return { rule: 'exact', tier: 0 };
  const wholly = sound ? foundByWholeSound(asked, name) : undefined;
  if (wholly) return wholly;
  if (forms.some((form) => whole.startsWith(form))) return { rule: 'prefix', tier: 2 };
  const inside = forms.some((form) => whole.includes(form));
  if (inside && forms.some((form) => words(name).includes(form))) return { rule: 'word', tier: 3 };
  if (inside || parts.every((word) => whole.includes(word))) return { rule: 'substring', tier: 4 };
  return sound ? foundBySound(asked, name) : undefined;
}

/** Says which name of a hit matched, and by which rule: what was asked for itself, or else the first of the best tier. */
export function explainMatch(query: string, names: readonly string[]): Match {
  const asked = askedFor(query);
  const itself = names.find((name) => compact(name) === asked.whole);
  if (itself !== undefined) return { name: itself, rule: 'exact' };
  let best: (Match & Found) | undefined;
  for (const name of names) {
    const found = foundBy(asked, name);
    if (found && (!best || found.tier < best.tier)) best = { name, ...found };
    if (best?.tier === 0) break;
  }
  return { name: best?.name ?? names[0] ?? '', rule: best?.rule ?? 'substring' };
}

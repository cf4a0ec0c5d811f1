/*
 * The words of a claim, beside its own properties. An index for CONTAINS takes no more than 32 kB: a longer text stands
 * in a property without an index, and the indexed one says so.
 */

/** No folded text holds capitals. */
const LONG = 'LONG';
/** In UTF-16 units, each three bytes at the most. */
const LONGEST_INDEXED = 10_000;

/** @param words what it says in words, see `model/search/claim-text` */
export function wordProps(words: string): { readonly _words: string; readonly _longWords?: string } {
  return words.length <= LONGEST_INDEXED ? { _words: words } : { _words: LONG, _longWords: words };
}

/** Holds for a claim `c` that has all of `$words`, and for none without words; the first is looked up in the index. */
export const HAS_WORDS = `size($words) > 0 AND (c._words CONTAINS $words[0] OR c._words = '${LONG}')
  AND all(word IN $words WHERE coalesce(c._longWords, c._words) CONTAINS word)`;

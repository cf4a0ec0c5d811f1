import type { Term } from '../../model/search/search-keys.ts';
import { searchDocument, searchTiers } from '../../model/search/search-keys.ts';

/** What FTS5 and Lucene are asked to do, in the plainest way. */
export function matches(term: Term, tokens: readonly string[]): boolean {
  if ('all' in term) return term.all.every((part) => matches(part, tokens));
  if ('phrase' in term)
    return tokens.some((_token, at) => term.phrase.every((word, index) => tokens[at + index] === word));
  return tokens.some((token) => (term.prefix ? token.startsWith(term.token) : token === term.token));
}

/** What the tiers of a query are, in order. */
const TIERS = [
  'exact',
  'whole sound',
  'prefix',
  'word',
  'within',
  'sound from the start',
  'sound from within',
] as const;
const WITHOUT_SOUND = TIERS.filter((tier) => !tier.includes('sound'));

/** The first tier of the query that the names match. */
export function tierOf(query: string, names: readonly string[]): (typeof TIERS)[number] | undefined {
  const tokens = searchDocument(names).split(' ');
  const tiers = searchTiers(query);
  const found = tiers.findIndex((tier) => tier.some((term) => matches(term, tokens)));
  return (tiers.length === TIERS.length ? TIERS : WITHOUT_SOUND)[found];
}

import type { Term } from '../../model/search/search-keys.ts';
import { searchDocument, searchTiers } from '../../model/search/search-keys.ts';

/** What FTS5 and Lucene are asked to do, in the plainest way. */
export function matches(term: Term, tokens: readonly string[]): boolean {
  if ('all' in term) return term.all.every((part) => matches(part, tokens));
  if ('phrase' in term)
    return tokens.some((_token, at) => term.phrase.every((word, index) => tokens[at + index] === word));
  return tokens.some((token) => (term.prefix ? token.startsWith(term.token) : token === term.token));
}

/** The first tier of the query that the names match; -1 when none does. */
export function tierOf(query: string, names: readonly string[]): number {
  const tokens = searchDocument(names).split(' ');
  return searchTiers(query).findIndex((tier) => tier.some((term) => matches(term, tokens)));
}

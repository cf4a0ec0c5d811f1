import type { Term, Tier } from '../../../model/search/search-keys.ts';

/* Tokens are made by `model/search`: letters, digits and Han characters, so that quotes around them are enough. */

function matchTerm(term: Term): string {
  if ('all' in term) return `(${term.all.map(matchTerm).join(' AND ')})`;
  if ('phrase' in term) return `"${term.phrase.join(' ')}"`;
  return term.prefix ? `"${term.token}" *` : `"${term.token}"`;
}

/** What FTS5 takes after MATCH. */
export function matchTier(tier: Tier): string {
  return tier.map((term) => `(${matchTerm(term)})`).join(' OR ');
}

export function anyTier(tiers: readonly Tier[]): string {
  return matchTier(tiers.flat());
}

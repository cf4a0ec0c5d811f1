import type { Term, Tier } from '../../../../model/search/search-keys.ts';

/* Tokens hold nothing but a-z, 0-9 and Han characters: there is nothing to escape. */

function clause(term: Term): string {
  if ('phrase' in term) return `"${term.phrase.join(' ')}"`;
  if ('all' in term) return `(${term.all.map((inner) => `+${clause(inner)}`).join(' ')})`;
  return term.prefix ? `${term.token}*` : term.token;
}

/** The query for a tier in Lucene's syntax: one of its terms must match. */
export function luceneQuery(tier: Tier): string {
  return tier.map(clause).join(' OR ');
}

import type { Connection } from './connection.ts';
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

/** Indexes an entity by other tokens than before. */
export function writeTokens(connection: Connection, key: number, tokens: string): void {
  connection.run('DELETE FROM names WHERE rowid = ?', [key]);
  connection.run('INSERT INTO names (rowid, tokens) VALUES (?, ?)', [key, tokens]);
}

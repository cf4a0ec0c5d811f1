import type { SearchHit } from '../../model/api/answers.ts';
import type { SearchQuery } from '../../model/api/queries.ts';
import type { Listed } from '../../model/graph.ts';

type SearchVerb = (query: SearchQuery) => Promise<Listed<SearchHit>>;

/** Chinese is typed without spaces; a part of fewer characters says too little. */
const PART = 2;
/** Longer queries are sentences, not names that were run together. */
const LONGEST = 20;

/** The ways to read one Chinese word as two, from the front. */
function parted(q: string): string[] {
  const chars = [...q.trim()];
  if (chars.length > LONGEST || !/^\S*\p{Script=Han}\S*$/u.test(q.trim())) return [];
  return Array.from({ length: Math.max(0, chars.length - 2 * PART + 1) }, (_way, index) => {
    const at = index + PART;
    return `${chars.slice(0, at).join('')} ${chars.slice(at).join('')}`;
  });
}

/**
 * Searches, and where nobody is called so, reads the query as two words: 阜新一般公共预算收入 finds what
 * 阜新 一般公共预算收入 would.
 */
export async function searchApart(query: SearchQuery, search: SearchVerb): Promise<Listed<SearchHit>> {
  const found = await search(query);
  if (found.total > 0) return found;
  for (const q of parted(query.q)) {
    const again = await search({ ...query, q });
    if (again.total > 0) return again;
  }
  return found;
}

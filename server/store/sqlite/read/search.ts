import type { SearchHit } from '../../../../model/api/answers.ts';
import type { SearchQuery } from '../../../../model/api/queries.ts';
import type { Entity, Listed } from '../../../../model/graph.ts';
import { allNames } from '../../../../model/names.ts';
import { withSubkinds } from '../../../../model/ontology/index.ts';
import { explainMatch, searchTiers } from '../../../../model/search/search-keys.ts';
import { cutOf } from '../../../graph/cut.ts';
import type { Access } from '../access.ts';
import type { Value } from '../connection.ts';
import { readEntity } from '../documents.ts';
import { anyTier, matchTier } from '../full-text.ts';

const OF_KIND = 'AND e.kind IN (SELECT value FROM json_each(?2))';

const count = (ofKind: string): string =>
  ofKind === ''
    ? 'SELECT count(*) FROM names WHERE names MATCH ?1'
    : `SELECT count(*) FROM names n CROSS JOIN entity e INDEXED BY entity_rank ON e.key = n.rowid WHERE names MATCH ?1 ${ofKind}`;

/** Ranks by an index that is narrow, and opens the documents of the first rows only. */
const best = (ofKind: string): string => `
  SELECT e.key, e.doc, e.degree FROM (
    SELECT e.key, e.degree, e.id FROM names n CROSS JOIN entity e INDEXED BY entity_rank ON e.key = n.rowid
    WHERE names MATCH ?1 ${ofKind} ORDER BY e.degree DESC, e.id LIMIT ?3) hit
  JOIN entity e ON e.key = hit.key ORDER BY hit.degree DESC, hit.id`;

/** Hits by tier, then degree, then id. Tiers are asked one after another until there are enough. */
export function search({ db, using }: Access, { q, kind, limit }: SearchQuery): Listed<SearchHit> {
  const tiers = searchTiers(q);
  if (tiers.length === 0) return { items: [], ...cutOf(0, 0) };
  const ofKind = kind === undefined ? '' : OF_KIND;
  const kinds = kind === undefined ? null : JSON.stringify(withSubkinds(using, kind));
  const total = db.row<[number]>(count(ofKind), [anyTier(tiers), kinds])?.[0] ?? 0;
  const wanted = Math.min(limit, total);
  const found = new Map<number, Entity>();
  for (const tier of tiers) {
    if (found.size >= wanted) break;
    // What better tiers gave comes again, so as many more are asked for.
    const values: Value[] = [matchTier(tier), kinds, wanted + found.size];
    for (const [key, doc, degree] of db.rows<[number, string, number]>(best(ofKind), values)) {
      if (found.size < wanted && !found.has(key)) found.set(key, readEntity(doc, degree));
    }
  }
  const items = [...found.values()].map((entity): SearchHit => ({
    entity,
    matched: explainMatch(q, allNames(entity)),
  }));
  return { items, ...cutOf(items.length, total) };
}

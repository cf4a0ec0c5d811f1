import { REGION_LEVELS } from '../../../model/ontology/index.ts';
import type { FacetIndex } from '../filters/facets.ts';

/** From the largest to the smallest. */
const LEVELS: readonly string[] = Object.keys(REGION_LEVELS);

/** More regions than this are no overview. */
const MOST_REGIONS = 40;

/** What lies in no region, or in none that is known yet. */
export const NO_REGION = '';

const rankOf = (level: string | undefined): number => (level === undefined ? LEVELS.length : LEVELS.indexOf(level));

/** The region that stands for an entity when regions are told apart down to a level; what is larger stands for itself. */
function regionAt(id: string, { of, places }: FacetIndex, level: string): string {
  const most = LEVELS.indexOf(level);
  let found = NO_REGION;
  for (let at = of.get(id)?.regions?.[0]; at !== undefined; at = places.get(at)?.parent) {
    found = at;
    if (rankOf(places.get(at)?.level) <= most) break;
  }
  return found;
}

const regionsAt = (ids: readonly string[], facets: FacetIndex, level: string): string[] =>
  ids.map((id) => regionAt(id, facets, level));

const count = (regions: readonly string[]): number => new Set(regions.filter((id) => id !== NO_REGION)).size;

/**
 * The region each entity is grouped by: cities, as people speak of them; counties where all lies in one city,
 * provinces where there are too many cities.
 * @returns a region for each of the ids, in their order
 */
export function groupRegions(ids: readonly string[], facets: FacetIndex): string[] {
  const cities = regionsAt(ids, facets, 'city');
  if (count(cities) > MOST_REGIONS) return regionsAt(ids, facets, 'province');
  if (count(cities) > 1) return cities;
  const counties = regionsAt(ids, facets, 'county');
  return count(counties) > MOST_REGIONS ? cities : counties;
}

import type { PlaceInTree } from '../../../model/api/answers.ts';
import type { Facet, FacetIndex } from './facets.ts';
import type { Graph } from '../graph.ts';

type Places = ReadonlyMap<string, PlaceInTree>;

/** Whether a region is `region` or lies below it. Each answer is worked out once. */
export function liesIn(places: Places, region: string): (id: string) => boolean {
  const known = new Map<string, boolean>([[region, true]]);
  const within = (id: string): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const parent = places.get(id)?.parent;
    const answer = parent !== undefined && within(parent);
    known.set(id, answer);
    return answer;
  };
  return within;
}

/** A region with those below it in which something on the canvas lies. */
export interface RegionBranch {
  readonly place: PlaceInTree;
  /** How many entities lie in it or below it, each once; a region lies in itself. */
  readonly count: number;
  readonly branches: readonly RegionBranch[];
}

/** The regions an entity lies in, with all above them. */
function regionsAround({ regions = [] }: Facet, places: Places): ReadonlySet<string> {
  const around = new Set<string>();
  for (const region of regions)
    for (let id: string | undefined = region; id !== undefined && !around.has(id); id = places.get(id)?.parent)
      around.add(id);
  return around;
}

export interface RegionTree {
  readonly roots: readonly RegionBranch[];
  /** Entities that lie in no region. */
  readonly nowhere: number;
}

type Counts = ReadonlyMap<string, number>;

/** More before fewer. */
function branchesOf(
  ids: readonly string[],
  below: ReadonlyMap<string, readonly string[]>,
  counts: Counts,
  places: Places,
): RegionBranch[] {
  return ids
    .map((id) => ({
      place: places.get(id) ?? { id, name: id },
      count: counts.get(id) ?? 0,
      branches: branchesOf(below.get(id) ?? [], below, counts, places),
    }))
    .toSorted((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1));
}

/** The regions of a tally as a tree. */
function treeOf(counts: Counts, places: Places): RegionBranch[] {
  const below = new Map<string, string[]>();
  for (const id of counts.keys()) {
    const parent = places.get(id)?.parent ?? '';
    const known = below.get(parent);
    if (known) known.push(id);
    else below.set(parent, [id]);
  }
  return branchesOf(below.get('') ?? [], below, counts, places);
}

/** Where the entities of the canvas lie. */
export function regionTree({ entities }: Graph, { of, places }: FacetIndex): RegionTree {
  const counts = new Map<string, number>();
  let nowhere = 0;
  for (const id of entities.keys()) {
    const facet = of.get(id);
    if (!facet) continue;
    const around = regionsAround(facet, places);
    if (around.size === 0) nowhere += 1;
    for (const region of around) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return { roots: treeOf(counts, places), nowhere };
}

/** Every branch, from the top down. */
export const flatTree = (branches: readonly RegionBranch[]): readonly RegionBranch[] =>
  branches.flatMap((branch) => [branch, ...flatTree(branch.branches)]);

/** The branches to open so that about `rows` are seen, level by level, and the chosen region in any case. */
export function firstOpen(
  roots: readonly RegionBranch[],
  rows: number,
  chosen: string | undefined,
): ReadonlySet<string> {
  const open = new Set<string>();
  let [seen, level] = [roots.length, roots];
  while (level.length > 0) {
    for (const { place, branches } of level) {
      const leadsOn = chosen !== undefined && flatTree(branches).some((branch) => branch.place.id === chosen);
      if (branches.length === 0 || (!leadsOn && seen + branches.length > rows)) continue;
      open.add(place.id);
      seen += branches.length;
    }
    level = level.flatMap(({ place, branches }) => (open.has(place.id) ? branches : []));
  }
  return open;
}

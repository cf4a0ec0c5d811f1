import type { FacetIndex } from './facets.ts';
import { ownershipOf, traits } from './filter-values.ts';
import { stageOf, type FilterGroup } from './filters.ts';
import type { Graph } from '../graph.ts';
import { Recent } from '../recent.ts';

export type Counts = ReadonlyMap<string, number>;
/** How many things there are of each value, by filter. */
export type LegendCounts = Readonly<Record<FilterGroup, Counts>>;

function tally<T>(all: Iterable<T>, keysOf: (one: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) for (const key of keysOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function counted({ entities, relations }: Graph, { of }: FacetIndex): LegendCounts {
  const things = [...entities.values(), ...relations.values()];
  const staged = [...[...entities.values()].filter(({ kind }) => traits(kind).stage), ...relations.values()];
  const owned = [...entities.values()].filter(({ kind }) => traits(kind).ownership);
  return {
    kinds: tally(entities.values(), ({ kind }) => [kind]),
    relationKinds: tally(relations.values(), ({ kind }) => [kind]),
    stages: tally(staged, (thing) => [stageOf(thing)]),
    ownerships: tally(owned, (thing) => [ownershipOf(thing)]),
    sources: tally(things, ({ id }) => of.get(id)?.sources ?? []),
  };
}

const known = new Recent<Graph, Recent<FacetIndex, LegendCounts>>();

/** How many there are of each in a graph: entities, relations, or both where both can have it. Counted once for all who ask. */
export const legendCounts = (graph: Graph, facets: FacetIndex): LegendCounts =>
  known.of(graph, () => new Recent()).of(facets, () => counted(graph, facets));

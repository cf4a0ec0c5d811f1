import { stageOf } from './filters.ts';
import type { Graph } from './graph.ts';

export interface LegendCounts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly relationKinds: ReadonlyMap<string, number>;
  readonly stages: ReadonlyMap<string, number>;
}

function tally<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** How many there are of each on the canvas, hidden ones included: a filter does not change its own figures. */
export function legendCounts({ entities, relations }: Graph): LegendCounts {
  return {
    kinds: tally(entities.values(), ({ kind }) => kind),
    relationKinds: tally(relations.values(), ({ kind }) => kind),
    stages: tally(relations.values(), stageOf),
  };
}

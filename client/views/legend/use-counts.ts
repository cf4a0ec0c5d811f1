import { useMemo } from 'react';
import { legendCounts, type Counts, type LegendCounts } from '../../state/filters/legend-counts.ts';
import { shown } from '../../state/filters/shown.ts';
import { useAppState } from '../../ui/app-context.tsx';

/** A filter does not change the figures of what is on the canvas; how much of it is shown stands beside them. */
export interface AllCounts {
  readonly all: LegendCounts;
  readonly shown: LegendCounts;
}

export function useCounts(): AllCounts {
  const graph = useAppState(({ scene }) => scene.graph);
  const facets = useAppState((state) => state.facets);
  const left = useAppState(shown);
  return useMemo(() => {
    const all = legendCounts(graph, facets);
    return { all, shown: left === graph ? all : legendCounts(left, facets) };
  }, [graph, left, facets]);
}

export const countIn = (counts: Counts, values: readonly string[]): number =>
  values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);

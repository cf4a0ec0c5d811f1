import type { AppState } from '../app-state.ts';
import type { FacetIndex } from './facets.ts';
import { visible } from './filter-visible.ts';
import type { Graph } from '../graph.ts';
import type { Scene } from '../scene.ts';

interface Shown extends Pick<Scene, 'graph' | 'filters'> {
  readonly facets: FacetIndex;
  readonly left: Graph;
}

let last: Shown | undefined;

/** What the filters let through of what is on the canvas. Computed once for canvas, tables and panels. */
export function shown({ scene: { graph, filters }, facets }: Pick<AppState, 'scene' | 'facets'>): Graph {
  if (last?.graph !== graph || last.filters !== filters || last.facets !== facets)
    last = { graph, filters, facets, left: visible(graph, filters, facets) };
  return last.left;
}

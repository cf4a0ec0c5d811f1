import type { AppState } from '../app-state.ts';
import type { FacetIndex } from './facets.ts';
import { visible } from './filter-visible.ts';
import type { Graph } from '../graph.ts';
import type { Scene } from '../scene.ts';

let last: { readonly scene: Scene; readonly facets: FacetIndex; readonly graph: Graph } | undefined;

/** What the filters let through of what is on the canvas. Computed once for canvas, tables and panels. */
export function shown({ scene, facets }: Pick<AppState, 'scene' | 'facets'>): Graph {
  if (last?.scene.graph !== scene.graph || last.scene.filters !== scene.filters || last.facets !== facets)
    last = { scene, facets, graph: visible(scene.graph, scene.filters, facets) };
  return last.graph;
}

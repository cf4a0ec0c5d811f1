import type { AppState } from '../app-state.ts';
import type { FacetIndex } from './facets.ts';
import { visible } from './filter-visible.ts';
import { activeFilters, onlyFilter, withoutFilter, type FilterName, type Filters } from './filters.ts';
import type { Graph } from '../graph.ts';
import { shown } from './shown.ts';

/** How many are hidden. */
export interface Hidden {
  readonly entities: number;
  readonly relations: number;
}

const hiddenBetween = (all: Graph, left: Graph): Hidden => ({
  entities: all.entities.size - left.entities.size,
  relations: all.relations.size - left.relations.size,
});

/** What each active filter would hide if it were the only one; `loose` hides what the others have left without relations. */
export function hiddenBy(graph: Graph, filters: Filters, facets: FacetIndex): ReadonlyMap<FilterName, Hidden> {
  const hidden = (name: FilterName): Hidden => {
    if (name !== 'loose') return hiddenBetween(graph, visible(graph, onlyFilter(filters, name), facets));
    const others = visible(graph, withoutFilter(filters, name), facets);
    return hiddenBetween(others, visible(graph, filters, facets));
  };
  return new Map(activeFilters(filters).map((name) => [name, hidden(name)]));
}

interface Hiding {
  readonly graph: Graph;
  readonly shown: Graph;
  /** By all filters together. */
  readonly total: Hidden;
  readonly by: ReadonlyMap<FilterName, Hidden>;
}

let last: Hiding | undefined;

/** What the filters hide of what is on the canvas. Computed once for all who tell it. */
export function hiding(state: Pick<AppState, 'scene' | 'facets'>): Hiding {
  const { graph, filters } = state.scene;
  const left = shown(state);
  if (last?.graph !== graph || last.shown !== left)
    last = { graph, shown: left, total: hiddenBetween(graph, left), by: hiddenBy(graph, filters, state.facets) };
  return last;
}

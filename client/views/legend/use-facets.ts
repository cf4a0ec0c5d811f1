import { useEffect } from 'react';
import type { FacetIndex } from '../../state/filters/facets.ts';
import { ensureFacets } from '../../state/filters/load-facets.ts';
import { useApp, useAppState } from '../../ui/app-context.tsx';

interface Known {
  readonly facets: FacetIndex;
  /** Something on the canvas is not known yet. */
  readonly waiting: boolean;
}

/** Sources and regions of what is on the canvas; asked for while they are looked at, and again after an outage. */
export function useFacets(): Known {
  const app = useApp();
  const graph = useAppState(({ scene }) => scene.graph);
  const recoveries = useAppState((state) => state.recoveries);
  const facets = useAppState((state) => state.facets);
  useEffect(() => void ensureFacets(app), [app, graph, recoveries]);
  return { facets, waiting: [...graph.entities.keys()].some((id) => !facets.of.has(id)) };
}

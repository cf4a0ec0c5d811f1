import { useMemo } from 'react';
import type { FacetIndex } from '../../state/filters/facets.ts';
import type { Graph } from '../../state/graph.ts';
import type { Language } from '../../i18n/index.ts';
import { useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import { useCitation } from '../../ui/use-citation.ts';

/** What columns are made of: the words of the page, and what is known of the rows. */
export interface ColumnContext {
  readonly language: Language;
  readonly say: Say;
  readonly graph: Graph;
  readonly facets: FacetIndex;
  /** Names a source. */
  readonly cite: (id: string) => string;
}

export function useColumnContext(graph: Graph): ColumnContext {
  const language = useLanguage();
  const say = useWords();
  const facets = useAppState((state) => state.facets);
  const cite = useCitation();
  return useMemo(() => ({ language, say, graph, facets, cite }), [language, say, graph, facets, cite]);
}

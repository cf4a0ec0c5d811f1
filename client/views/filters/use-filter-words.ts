import { useCallback, useMemo } from 'react';
import type { FilterName } from '../../state/filters/filters.ts';
import { legendCounts } from '../../state/filters/legend-counts.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { useCitation } from '../../ui/use-citation.ts';
import { filterWords } from './filter-words.ts';

/** Says what an active filter does. */
export function useFilterWords(): (name: FilterName) => string {
  const say = useWords();
  const language = useLanguage();
  const cite = useCitation();
  const scene = useAppState((state) => state.scene);
  const facets = useAppState((state) => state.facets);
  const present = useMemo(() => legendCounts(scene.graph, facets), [scene.graph, facets]);
  return useCallback(
    (name) => filterWords(name, { scene, facets }, present, { say, language, cite }),
    [scene, facets, present, say, language, cite],
  );
}

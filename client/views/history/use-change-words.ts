import { useCallback } from 'react';
import type { Change } from '../../state/app-state.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { useCitation } from '../../ui/use-citation.ts';
import { changeWords } from './change-words.ts';

/** Says what a change was. */
export function useChangeWords(): (change: Change) => string {
  const say = useWords();
  const language = useLanguage();
  const cite = useCitation();
  const facets = useAppState((state) => state.facets);
  return useCallback((change) => changeWords(change, facets, { say, language, cite }), [facets, say, language, cite]);
}

import { useCallback } from 'react';
import type { ListedSource } from '../../model/api/answers.ts';
import { valueOf } from '../state/load.ts';
import { useLanguage, useLoad } from './app-context.tsx';
import { fullCitation, shortCitation } from './citation.ts';

/** What is known of a source, by its id. */
export function useSource(): (id: string) => ListedSource | undefined {
  const sources = valueOf(useLoad('sources', ''));
  return useCallback((id) => sources?.items.find((item) => item.id === id), [sources]);
}

/** Names a source by its id: the beginning of its title and its date, or in full. */
export function useCitation(): (id: string, full?: boolean) => string {
  const language = useLanguage();
  const sourceOf = useSource();
  return useCallback(
    (id, full = false) => {
      const source = sourceOf(id);
      if (!source) return id;
      return full ? fullCitation(source, language) : shortCitation(source, language);
    },
    [sourceOf, language],
  );
}

import { useCallback } from 'react';
import { formatDate } from '../../model/dates.ts';
import { valueOf } from '../state/load.ts';
import { useLanguage, useLoad } from './app-context.tsx';

const SHORT = 12;

/** Names a source by its id: the beginning of its title and its date, or in full. */
export function useCitation(): (id: string, full?: boolean) => string {
  const language = useLanguage();
  const sources = valueOf(useLoad('sources', ''));
  return useCallback(
    (id, full = false) => {
      const source = sources?.items.find((item) => item.id === id);
      if (!source) return id;
      const date = source.date && formatDate(source.date, language);
      const title = language === 'en' ? `“${source.title}”` : `《${source.title}》`;
      const authors = source.authors?.join(language === 'en' ? ', ' : '、');
      const short = source.title.length > SHORT ? `${source.title.slice(0, SHORT)}…` : source.title;
      const parts = full
        ? [title, source.publisher, date, authors]
        : [language === 'en' ? `“${short}”` : `《${short}》`, date];
      return parts.filter(Boolean).join(language === 'en' ? ', ' : ' ');
    },
    [sources, language],
  );
}

/** Whether a source is background, by its id. */
export function useBackground(): (id: string) => boolean {
  const sources = valueOf(useLoad('sources', ''));
  return useCallback((id) => sources?.items.find((item) => item.id === id)?.background === true, [sources]);
}

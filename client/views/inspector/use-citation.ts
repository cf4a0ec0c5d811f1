import { useCallback } from 'react';
import { formatDate } from '../../../model/dates.ts';
import { valueOf } from '../../state/load.ts';
import { useLanguage, useLoad } from '../../ui/app-context.tsx';

/** Names a source by its id: publisher and date, or in full with its title. */
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
      const parts = full ? [title, source.publisher, date, authors] : [source.publisher ?? title, date];
      return parts.filter(Boolean).join(language === 'en' ? ', ' : ' ');
    },
    [sources, language],
  );
}

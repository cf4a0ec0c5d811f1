import type { ReactElement } from 'react';
import type { SourceStats } from '../../../model/api/answers.ts';
import { formatDate } from '../../../model/dates.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';

/** The reports everything comes from. */
export function SourceList({ sources }: { readonly sources: readonly SourceStats[] }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <section aria-labelledby="start-sources">
      <h2 id="start-sources">{say('start.sources')}</h2>
      <ul className="source-list">
        {sources.map(({ id, title, publisher, date, claimCount }) => (
          <li key={id}>
            <cite lang="zh-CN">{title}</cite>
            <small>
              {[publisher, date && formatDate(date, language), say('start.sources.claims', { n: claimCount })]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

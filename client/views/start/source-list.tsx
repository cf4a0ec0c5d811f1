import type { ReactElement } from 'react';
import { formatYuan } from '../../../model/amounts.ts';
import type { SourceSums } from '../../../model/api/answers.ts';
import { formatDate } from '../../../model/dates.ts';
import { AMOUNT_BASES } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';

function Sums({ sums }: { readonly sums: SourceSums['projectSums'] }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  if (sums.length === 0) return <small>{say('start.sources.noSums')}</small>;
  return (
    <dl className="source-sums">
      {sums.map(({ basis, yuan, counted }) => (
        <div key={basis}>
          <dt>{inLanguage(language, AMOUNT_BASES[basis])}</dt>
          <dd title={say('start.sources.counted', { n: counted })}>{formatYuan(yuan, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Report({ source }: { readonly source: SourceSums }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { title, publisher, date, authors, claimCount, projectSums } = source;
  const facts = [
    publisher ?? authors?.[0],
    date && formatDate(date, language),
    say('start.sources.claims', { n: claimCount }),
  ];
  return (
    <li className="report">
      <cite lang="zh-CN">{title}</cite>
      <small>{facts.filter(Boolean).join(' · ')}</small>
      <Sums sums={projectSums} />
    </li>
  );
}

/** The reports everything comes from, with what each says of projects' amounts; what is only background below. */
export function SourceList({ sources }: { readonly sources: readonly SourceSums[] }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const background = sources.filter((source) => source.background === true);
  return (
    <section aria-labelledby="start-sources">
      <h2 id="start-sources">{say('start.sources')}</h2>
      <p className="start-note">{say('start.sources.note')}</p>
      <ul className="reports">
        {sources
          .filter((source) => !background.includes(source))
          .map((source) => (
            <Report key={source.id} source={source} />
          ))}
      </ul>
      {background.length > 0 && (
        <details className="background-sources">
          <summary>{say('start.background', { n: background.length })}</summary>
          <ul className="source-list">
            {background.map(({ id, title, publisher, date, claimCount }) => (
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
        </details>
      )}
    </section>
  );
}

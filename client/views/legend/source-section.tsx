import { useState, type ReactElement } from 'react';
import { formatDate } from '../../../model/dates.ts';
import type { Source } from '../../../model/graph.ts';
import { compact } from '../../../model/search/fold.ts';
import { valueOf } from '../../state/load.ts';
import { useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { LegendRow, type RowGroup } from './legend-row.tsx';
import { LegendSection } from './legend-section.tsx';
import { MANY_ROWS, RowSearch } from './row-search.tsx';
import { useCounts } from './use-counts.ts';
import { useFacets } from './use-facets.ts';

interface RowsProps {
  readonly sources: readonly Source[];
  readonly group: RowGroup;
}

function SourceRows({ sources, group }: RowsProps): ReactElement {
  const language = useLanguage();
  return (
    <ul className="legend-sources">
      {sources.map(({ id, title, date }) => (
        <LegendRow
          key={id}
          {...group}
          values={[id]}
          label={title}
          title={title}
          {...(date !== undefined && { note: formatDate(date, language) })}
        />
      ))}
    </ul>
  );
}

/** What is no report stands last and folded. */
function Background({ sources, group }: RowsProps): ReactElement | null {
  const say = useWords();
  if (sources.length === 0) return null;
  return (
    <details className="legend-background">
      <summary>{say('legend.sources.background', { n: sources.length })}</summary>
      <SourceRows sources={sources} group={group} />
    </details>
  );
}

function Sources(): ReactElement {
  const say = useWords();
  const [query, setQuery] = useState('');
  const { waiting } = useFacets();
  const counts = useCounts();
  const known = valueOf(useLoad('sources', ''))?.items;
  const cited = counts.all.sources;
  if (!known || cited.size === 0) return waiting || !known ? <LoadingLines lines={3} /> : <></>;
  const sources = known.filter(({ id }) => cited.has(id));
  const found = sources.filter(({ title }) => compact(title).includes(compact(query)));
  const group = { group: 'sources', all: [...cited.keys()], counts } as const;
  return (
    <>
      {sources.length > MANY_ROWS && <RowSearch label={say('legend.sources')} query={query} onChange={setQuery} />}
      <SourceRows sources={found.filter(({ background }) => !background)} group={group} />
      <Background sources={found.filter(({ background }) => background)} group={group} />
      {found.length === 0 && <p className="legend-note">{say('legend.find.none')}</p>}
      <p className="legend-note">{say('legend.sources.note')}</p>
    </>
  );
}

/** Who is cited for what is on the canvas. Nothing is without a source, so there always are some. */
export function SourceSection(): ReactElement {
  const say = useWords();
  return (
    <LegendSection filter="sources" title={say('legend.sources')} folded>
      <Sources />
    </LegendSection>
  );
}

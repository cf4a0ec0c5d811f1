import { useMemo, type ReactElement } from 'react';
import type { NeighbourPage } from '../../../model/api/answers.ts';
import type { Entity } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { byPeriod, changesOf, figuresOf, seriesOf } from '../../state/inspect/figures.ts';
import { useWords } from '../../ui/app-context.tsx';
import { Awaited } from './awaited.tsx';
import { ChangeChart } from './change-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { SeriesChart } from './series-chart.tsx';

/** One bar compares with nothing. */
const FEWEST_BARS = 2;

function Figures({ entity, page }: { readonly entity: Entity; readonly page: NeighbourPage }): ReactElement {
  const say = useWords();
  const figures = useMemo(() => figuresOf(ontology, page, entity.id), [page, entity.id]);
  const changes = changesOf(figures);
  return (
    <>
      {changes.length >= FEWEST_BARS && <ChangeChart here={entity} changes={changes} />}
      {seriesOf(figures).map((series) => (
        <SeriesChart key={`${series.metric} ${series.unit}`} here={entity} series={series} />
      ))}
      {byPeriod(figures).map((period) => (
        <FigureTable key={`${period.period ?? ''} ${period.periodTo ?? ''}`} here={entity} {...period} />
      ))}
      {page.truncated && (
        <p className="cut-note">{say('inspector.figures.cut', { shown: page.shown, total: page.total })}</p>
      )}
    </>
  );
}

/** What was measured of the entity: how it changes, how it ranks, and every figure by period. */
export function FiguresTab({ entity }: { readonly entity: Entity }): ReactElement {
  return (
    <Awaited slot="figures" of={entity.id} lines={8}>
      {(page) => <Figures entity={entity} page={page} />}
    </Awaited>
  );
}

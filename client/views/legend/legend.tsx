import type { ReactElement } from 'react';
import { useAppState, useWords } from '../../ui/app-context.tsx';
import { FilterSummary } from '../filters/filter-summary.tsx';
import { EntityKinds, Ownerships, RelationKinds, Stages } from './kind-sections.tsx';
import { AmountSection, TimeSection } from './range-sections.tsx';
import { RegionSection } from './region-section.tsx';
import { SourceSection } from './source-section.tsx';
import { useCounts } from './use-counts.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Everything on the canvas, by what tells it apart, with counts: what the picture means, and what of it is shown. */
function Sections(): ReactElement {
  const say = useWords();
  const counts = useCounts();
  const ref = useRowKeys();
  return (
    <div ref={ref}>
      <p className="aloud">{say('legend.keys')}</p>
      <EntityKinds counts={counts} />
      <RelationKinds counts={counts} />
      <Stages counts={counts} />
      <AmountSection />
      <RegionSection />
      <TimeSection />
      <Ownerships counts={counts} />
      <SourceSection />
    </div>
  );
}

/** Legend, filter and colours in one; all of it from the ontology. */
export function Legend(): ReactElement {
  const say = useWords();
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  if (isEmpty) return <p className="hint legend-hint">{say('legend.empty')}</p>;
  return (
    <div className="legend">
      <h2>{say('legend.title')}</h2>
      <FilterSummary />
      <Sections />
    </div>
  );
}

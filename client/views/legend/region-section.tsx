import { useMemo, useState, type ReactElement } from 'react';
import { compact } from '../../../model/search/fold.ts';
import { firstOpen, flatTree, regionTree } from '../../state/filters/filter-regions.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { nameOf } from '../../ui/entity-words.ts';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { LegendSection } from './legend-section.tsx';
import { RegionTreeRows } from './region-tree-rows.tsx';
import { MANY_ROWS, RowSearch } from './row-search.tsx';
import { useFacets } from './use-facets.ts';

const NONE: ReadonlySet<string> = new Set();

function Regions(): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const graph = useAppState(({ scene }) => scene.graph);
  const chosen = useAppState(({ scene }) => scene.filters.region);
  const { facets, waiting } = useFacets();
  const { roots, nowhere } = useMemo(() => regionTree(graph, facets), [graph, facets]);
  const all = useMemo(() => flatTree(roots), [roots]);
  if (all.length === 0) return waiting ? <LoadingLines lines={3} /> : <></>;
  const asked = compact(query);
  const found = all.filter(({ place }) => compact(nameOf(place, language)).includes(asked));
  return (
    <>
      {all.length > MANY_ROWS && <RowSearch label={say('legend.regions')} query={query} onChange={setQuery} />}
      {asked === '' ? (
        <RegionTreeRows branches={roots} openAtFirst={firstOpen(roots, MANY_ROWS, chosen)} />
      ) : (
        <RegionTreeRows
          branches={found.map(({ place, count }) => ({ place, count, branches: [] }))}
          openAtFirst={NONE}
          placed
        />
      )}
      {found.length === 0 && <p className="legend-note">{say('legend.find.none')}</p>}
      {nowhere > 0 && <p className="legend-note">{say('legend.regions.nowhere', { n: nowhere })}</p>}
    </>
  );
}

/** The regions in which the canvas lies, each with how much of it. */
export function RegionSection(): ReactElement | null {
  const say = useWords();
  const isNowhere = useAppState(
    ({ scene, facets }) =>
      scene.filters.region === undefined &&
      [...scene.graph.entities.keys()].every((id) => facets.of.get(id)?.regions?.length === 0),
  );
  if (isNowhere) return null;
  return (
    <LegendSection filter="region" title={say('legend.regions')} folded>
      <Regions />
    </LegendSection>
  );
}

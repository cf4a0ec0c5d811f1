import { useEffect, type ReactElement } from 'react';
import { ensureFacets } from '../../state/filters/load-facets.ts';
import { shown } from '../../state/filters/shown.ts';
import { showTable } from '../../state/table-settings.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { FilteredBar } from '../filters/filtered-bar.tsx';
import { ListedTable } from './listed-table.tsx';

/** The table turns to what was selected elsewhere: a relation is in the other one. */
function useTurn(): void {
  const app = useApp();
  const selection = useAppState((state) => state.selection);
  useEffect(() => {
    const { scene, tables } = app.store.getState();
    const isIn = (of: 'entities' | 'relations'): boolean => selection.some((id) => scene.graph[of].has(id));
    const other = tables.of === 'entities' ? 'relations' : 'entities';
    if (!isIn(tables.of) && isIn(other)) showTable(app, other);
  }, [app, selection]);
}

/** The twin of the picture: the same entities and relations, as lists to work from. */
export function TableView(): ReactElement {
  const app = useApp();
  const say = useWords();
  const { graph } = useAppState(({ scene }) => scene);
  const seen = useAppState(shown);
  const of = useAppState(({ tables }) => tables.of);
  useTurn();
  // Regions and sources are columns: they are asked for when there is a table to show them.
  useEffect(() => void ensureFacets(app), [app, graph]);
  if (graph.entities.size === 0) return <p className="hint">{say('table.empty')}</p>;
  return (
    <div className="tables">
      <FilteredBar />
      <ListedTable of={of} graph={seen} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { shown } from '../../state/shown.ts';
import { useAppState, useWords } from '../../ui/app-context.tsx';
import { EntityTable } from './entity-table.tsx';
import { RelationTable } from './relation-table.tsx';

/** The twin of the picture: the same entities and relations, as lists to work from. */
export function TableView(): ReactElement {
  const say = useWords();
  const graph = useAppState(({ scene }) => scene.graph);
  const seen = useAppState(shown);
  const size = ({ entities, relations }: typeof seen): number => entities.size + relations.size;
  const hidden = size(graph) - size(seen);
  if (graph.entities.size === 0) return <p className="hint">{say('table.empty')}</p>;
  return (
    <div className="tables">
      {hidden > 0 && <p className="hint">{say('table.filtered', { n: hidden })}</p>}
      <EntityTable graph={seen} />
      {seen.relations.size > 0 && <RelationTable graph={seen} />}
    </div>
  );
}

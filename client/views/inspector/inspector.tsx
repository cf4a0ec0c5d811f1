import type { ReactElement } from 'react';
import { isGroupId, restOf } from '../../state/scene.ts';
import { useAppState } from '../../ui/app-context.tsx';
import { FindingBar } from '../selection/finding-panel.tsx';
import { SelectionPanel } from '../selection/selection-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { GroupPanel } from './group-panel.tsx';
import { RelationPanel } from './relation-panel.tsx';
import { ScenePanel } from './scene-panel.tsx';

function Selected(): ReactElement {
  const selection = useAppState((state) => state.selection);
  const graph = useAppState(({ scene }) => scene.graph);
  const ids = [...new Set(selection.map((id) => restOf(id) ?? id))];
  const [id] = ids;
  if (id === undefined) return <ScenePanel />;
  if (ids.length > 1) return <SelectionPanel />;
  if (isGroupId(id)) return <GroupPanel id={id} />;
  const entity = graph.entities.get(id);
  if (entity) return <EntityPanel entity={entity} />;
  const relation = graph.relations.get(id);
  return relation ? <RelationPanel key={id} relation={relation} /> : <ScenePanel />;
}

/** What is known of the selection, and from where. */
export function Inspector(): ReactElement {
  return (
    <>
      <FindingBar />
      <Selected />
    </>
  );
}

import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { relationsOf } from '../../state/graph.ts';
import { valueOf } from '../../state/load.ts';
import { useAppState, useLoad, useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { ExpandPanel } from './expand-panel.tsx';

interface Props {
  readonly entity: Entity;
  /** In a dialog of its own. */
  readonly alone?: boolean;
  readonly onDone?: () => void;
}

/** How many relations an entity has, of which kinds, and which of them to bring. */
export function RelationGroups({ entity, alone = false, onDone }: Props): ReactElement {
  const say = useWords();
  const shown = useAppState(({ scene }) => relationsOf(scene.graph, entity.id).length);
  const load = useLoad('preview', entity.id);
  const preview = valueOf(load);
  if (load?.status === 'failed') return <Failure failure={load.failure} />;
  if (!preview) return <LoadingLines />;
  if (preview.total === 0) return <p className="all-shown">{say('expand.relations.none')}</p>;
  return (
    <section className="expand-section">
      <h3>{say('expand.relations', { shown, total: preview.total })}</h3>
      <ExpandPanel key={entity.id} {...{ preview, alone }} {...(onDone && { onDone })} />
    </section>
  );
}

import type { ReactElement } from 'react';
import { select } from '../../state/select.ts';
import { restOf } from '../../state/scene.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { nameOf } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { RelationPanel } from './relation-panel.tsx';
import { ScenePanel } from './scene-panel.tsx';

/** Several selected: their names; one click looks at one of them. */
function ManyPanel({ ids }: { readonly ids: readonly string[] }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const { entities } = useAppState(({ scene }) => scene.graph);
  const found = ids.flatMap((id) => entities.get(id) ?? []);
  return (
    <div className="panel-body">
      <h2>{say('inspector.many', { n: ids.length })}</h2>
      <ul className="plain-list">
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" className="row-button" onClick={() => select(app, [entity.id])}>
              <KindIcon kind={entity.kind} size={20} />
              {nameOf(entity, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is known of the selection, and from where. */
export function Inspector(): ReactElement {
  const selection = useAppState((state) => state.selection);
  const graph = useAppState(({ scene }) => scene.graph);
  const ids = [...new Set(selection.map((id) => restOf(id) ?? id))];
  const [id] = ids;
  if (id === undefined) return <ScenePanel />;
  if (ids.length > 1) return <ManyPanel ids={ids} />;
  const entity = graph.entities.get(id);
  if (entity) return <EntityPanel key={id} entity={entity} />;
  const relation = graph.relations.get(id);
  return relation ? <RelationPanel key={id} relation={relation} /> : <ScenePanel />;
}

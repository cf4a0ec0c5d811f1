import { IconX } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { toggleSelected } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { kindLabel, nameOf } from '../../ui/entity-words.ts';
import { HiddenLine } from '../inspector/hidden-line.tsx';
import { FindingPanel, isAbout } from './finding-panel.tsx';
import { SelectionActions } from './selection-actions.tsx';

const FIRST = 12;

/** `企业 12 · 项目 5`, in the declared order. */
function KindCounts({ entities }: { readonly entities: readonly Entity[] }): ReactElement {
  const language = useLanguage();
  const say = useWords();
  const counts = Object.keys(ontology.entityKinds).flatMap((kind) => {
    const n = entities.filter((entity) => entity.kind === kind).length;
    return n > 0 ? [`${kindLabel(kind, language)} ${n}`] : [];
  });
  return (
    <p className="selection-kinds" aria-label={say('selection.kinds')}>
      {counts.join(' · ')}
    </p>
  );
}

function Name({ entity }: { readonly entity: Entity }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  return (
    <li className="selection-name">
      <EntityLink entity={entity} />
      <button
        type="button"
        className="icon-button"
        aria-label={say('selection.remove', { name: nameOf(entity, language) })}
        onClick={() => toggleSelected(app, entity.id)}
      >
        <IconX size={14} stroke={1.8} aria-hidden />
      </button>
    </li>
  );
}

function titleOf(
  entities: number,
  relations: number,
): 'selection.title' | 'selection.title.with' | 'selection.title.relations' {
  if (entities === 0) return 'selection.title.relations';
  return relations === 0 ? 'selection.title' : 'selection.title.with';
}

/** Several are selected: what can be done with them, who they are, and what was found among them. */
export function SelectionPanel(): ReactElement {
  const say = useWords();
  const selection = useAppState((state) => state.selection);
  const graph = useAppState(({ scene }) => scene.graph);
  const finding = useAppState((state) => state.finding);
  const [all, setAll] = useState(false);
  const entities = selection.flatMap((id) => graph.entities.get(id) ?? []);
  const relations = selection.filter((id) => graph.relations.has(id)).length;
  const listed = all ? entities : entities.slice(0, FIRST);
  return (
    <div className="panel-body">
      {finding && isAbout(finding, selection) && <FindingPanel finding={finding} />}
      <section className="selection">
        <h2>{say(titleOf(entities.length, relations), { n: entities.length, m: relations })}</h2>
        {entities.length > FIRST && <KindCounts entities={entities} />}
        <HiddenLine ids={selection} />
        <SelectionActions />
        <ul className="selection-names">
          {listed.map((entity) => (
            <Name key={entity.id} entity={entity} />
          ))}
        </ul>
        {listed.length < entities.length && (
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {say('selection.more', { n: entities.length - listed.length })}
          </button>
        )}
      </section>
    </div>
  );
}

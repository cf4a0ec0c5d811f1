import { useState, type ReactElement } from 'react';
import { addEntities } from '../../state/expand/add-entities.ts';
import type { Finding, Shared, SharedEntity } from '../../state/find/finding.ts';
import { findShared } from '../../state/find/shared.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { nameOf, relationLabel } from '../../ui/entity-words.ts';
import type { Language } from '../../i18n/index.ts';
import { AddButton } from '../expand/add-button.tsx';
import { FailedFinding } from './failed-finding.tsx';
import { Looking } from './looking.tsx';
import { useLight } from './use-light.ts';

type SharedFinding = Extract<Finding, { readonly type: 'shared' }>;

const FIRST = 30;

/** By what relations, as they read from the selected: `投资 ×2、位于`. */
function tiesText({ ties }: SharedEntity, language: Language): string {
  const counts = new Map<string, number>();
  for (const [own, relations] of ties)
    for (const label of new Set(
      relations.map(({ kind, from }) => relationLabel(kind, from === own ? 'out' : 'in', language)),
    ))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  const texts = [...counts].map(([label, n]) => (n > 1 ? `${label} ×${n}` : label));
  return texts.join(language === 'en' ? ', ' : '、');
}

function SharedRow({ shared, of }: { readonly shared: SharedEntity; readonly of: number }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const { entity, ties } = shared;
  const isThere = useAppState(({ scene }) => scene.graph.entities.has(entity.id));
  const { on, off } = useLight([entity.id, ...ties.keys(), ...[...ties.values()].flat().map(({ id }) => id)]);
  const list = tiesText(shared, language);
  const [anchor] = ties.keys();
  const beside = anchor !== undefined && { anchor };
  return (
    <li className="shared-row" onPointerEnter={on} onPointerLeave={off}>
      <span className="shared-name">
        <EntityLink entity={entity} {...beside} />
        <small>{list}</small>
      </span>
      <span className="shared-count" title={say('shared.ties', { n: ties.size, all: of, list })}>
        {ties.size}/{of}
      </span>
      <AddButton
        label={say('shared.add', { name: nameOf(entity, language) })}
        full={isThere ? say('shared.there') : undefined}
        onFocus={on}
        onBlur={off}
        onAdd={() => void addEntities(app, [entity.id], { keepsSelection: true, ...beside })}
      />
    </li>
  );
}

function SharedList({ found, of }: { readonly found: Shared; readonly of: number }): ReactElement {
  const app = useApp();
  const say = useWords();
  const [all, setAll] = useState(false);
  const graph = useAppState(({ scene }) => scene.graph);
  const { items, complete } = found;
  const missing = items.filter(({ entity }) => !graph.entities.has(entity.id)).map(({ entity }) => entity.id);
  const listed = all ? items : items.slice(0, FIRST);
  return (
    <>
      {!complete && <p className="finding-cut">{say('shared.cut')}</p>}
      {missing.length > 0 && (
        <button
          type="button"
          className="plain-button"
          onClick={() => void addEntities(app, missing, { keepsSelection: true, tells: true })}
        >
          {say('shared.addAll', { n: missing.length })}
        </button>
      )}
      <ul className="shared">
        {listed.map((shared) => (
          <SharedRow key={shared.entity.id} shared={shared} of={of} />
        ))}
      </ul>
      {listed.length < items.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {say('shared.more', { n: items.length - listed.length })}
        </button>
      )}
    </>
  );
}

/** What the selected entities share, and how many of them each ties. */
export function SharedResults({ finding }: { readonly finding: SharedFinding }): ReactElement {
  const app = useApp();
  const say = useWords();
  const { ids, load } = finding;
  if (load.status === 'loading') return <Looking words="shared.looking" />;
  if (load.status === 'failed') return <FailedFinding failure={load.failure} again={() => void findShared(app, ids)} />;
  if (load.value.items.length === 0)
    return (
      <div className="finding-none">
        <output>{say('shared.none')}</output>
        <p className="finding-hint">
          {say('shared.none.hint')} <kbd>P</kbd>
        </p>
      </div>
    );
  return (
    <>
      <p className="finding-among">{say('shared.among', { n: ids.length })}</p>
      <SharedList found={load.value} of={ids.length} />
    </>
  );
}

import { useMemo, useState, type ReactElement } from 'react';
import { groupMembers } from '../../state/drawn/grouping.ts';
import { countByKind } from '../../state/inspect/picture-summary.ts';
import { shown } from '../../state/filters/shown.ts';
import { standing } from '../../state/walking.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { kindLabel, nameOf, relationLabel } from '../../ui/entity-words.ts';

/** Says where one stands and what is selected, for whoever walks the relations by ear. */
export function SelectedAloud(): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const entity = useAppState((state) => state.scene.graph.entities.get(standing(state) ?? ''));
  const relation = useAppState(({ scene, selection }) => scene.graph.relations.get(selection.at(-1) ?? ''));
  const isPinned = useAppState(({ scene }) => scene.pinned.has(entity?.id ?? ''));
  const count = useAppState(({ selection }) => selection.length);
  const members = useAppState((state) => groupMembers(state, standing(state) ?? '').length);
  const words = [
    relation && relationLabel(relation.kind, 'out', language),
    entity && nameOf(entity, language),
    entity && kindLabel(entity.kind, language),
    entity && say('search.degree', { n: entity.degree }),
    members > 0 && say('canvas.group.of', { n: members }),
    isPinned && say('canvas.pinned'),
    count > 1 && say('canvas.selected', { n: count }),
  ];
  return <output className="aloud">{words.filter(Boolean).join(', ')}</output>;
}

/** Says how much is on the canvas, and how much has just come or gone. */
export function ChangedAloud(): ReactElement {
  const say = useWords();
  const { entities, relations } = useAppState(shown);
  const [counts, setCounts] = useState({ now: entities.size, before: entities.size });
  if (counts.now !== entities.size) setCounts({ now: entities.size, before: counts.now });
  const more = counts.now - counts.before;
  return (
    <output className="aloud">
      {say('canvas.counts', { entities: entities.size, relations: relations.size })}
      {more > 0 && say('canvas.counts.more', { n: more })}
      {more < 0 && say('canvas.counts.fewer', { n: -more })}
    </output>
  );
}

/** So many kinds say what a picture is about. */
const MOST_KINDS = 6;

/** What the picture shows, in words, and how one moves on it. */
export function CanvasDescription({ id }: { readonly id: string }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { entities } = useAppState(shown);
  const kinds = useMemo(() => countByKind([...entities.values()]), [entities]);
  const told = kinds.slice(0, MOST_KINDS).map(({ of, count }) => `${kindLabel(of, language)} ${count}`);
  return (
    <p id={id} className="aloud">
      {say('canvas.about', { kinds: told.join(', ') })} {say('canvas.keys')}
    </p>
  );
}

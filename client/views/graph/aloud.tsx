import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { AppState } from '../../state/app-state.ts';
import { groupMembers } from '../../state/drawn/grouping.ts';
import { countByKind } from '../../state/inspect/picture-summary.ts';
import { isFiltering, type Filters } from '../../state/filters/filters.ts';
import { shown } from '../../state/filters/shown.ts';
import { noticeNow } from '../../state/take-away.ts';
import { standing } from '../../state/walking.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
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

/** Long enough for what tells the change itself to come. */
const PAUSE = 400;

/** Whether a notice or the bar of the filters tells what changed. */
const isTold = (state: AppState, before: Filters): boolean =>
  noticeNow(state) !== undefined || (state.scene.filters !== before && isFiltering(state.scene.filters));

/** Says how much is on the canvas, and how much has just come or gone, where nothing else has said it. */
export function ChangedAloud(): ReactElement {
  const app = useApp();
  const say = useWords();
  const { entities, relations } = useAppState(shown);
  const words = say('canvas.counts', { entities: entities.size, relations: relations.size });
  const last = useRef({ entities: entities.size, filters: app.store.getState().scene.filters });
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const state = app.store.getState();
      const before = last.current;
      last.current = { entities: entities.size, filters: state.scene.filters };
      const more = entities.size - before.entities;
      if (isTold(state, before.filters)) setTold('');
      else if (more > 0) setTold(words + say('canvas.counts.more', { n: more }));
      else setTold(more < 0 ? words + say('canvas.counts.fewer', { n: -more }) : words);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [app, say, words, entities]);
  return <output className="aloud">{told}</output>;
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

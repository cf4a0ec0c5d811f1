import type { Language, WordKey } from '../../i18n/index.ts';
import type { AppState } from '../../state/app-state.ts';
import { valuesOf } from '../../state/history.ts';
import type { Scene } from '../../state/scene.ts';
import type { Say } from '../../ui/app-context.tsx';
import { relationLabel, shortNameOf } from '../../ui/entity-words.ts';

/** A step of the list: the picture after it. */
export interface StepRow {
  /** How many steps away: negative back, 0 now. */
  readonly by: number;
  readonly words: string;
  readonly entities: number;
  /** How many entities more than before it. */
  readonly more: number;
}

/** What an entity or relation is called in the pictures before and after a step. */
function nameIn(scenes: readonly Scene[], id: string, language: Language): string | undefined {
  for (const { graph } of scenes) {
    const entity = graph.entities.get(id);
    if (entity) return shortNameOf(entity, language);
    const relation = graph.relations.get(id);
    if (relation) return relationLabel(relation.kind, 'out', language);
  }
  return undefined;
}

/** The pictures that undo and redo lead to, the earliest first, each with the step that made it. */
export function stepRows(
  { history, scene }: Pick<AppState, 'history' | 'scene'>,
  say: Say,
  language: Language,
): StepRow[] {
  const { past, future } = history;
  const scenes = valuesOf(history, scene);
  const steps = [undefined, ...past, ...future.toReversed()];
  return scenes.map((after, index) => {
    const [step, before] = [steps[index], scenes[index - 1]];
    const change = step && say(`change.${step.name}` as WordKey);
    const isNamed = step?.name === 'open-view';
    const name =
      step?.about && (isNamed ? step.about : nameIn(before ? [after, before] : [after], step.about, language));
    const words = change ? (name ? say('history.about', { change, name }) : change) : say('history.start');
    const entities = after.graph.entities.size;
    return { by: index - past.length, words, entities, more: before ? entities - before.graph.entities.size : 0 };
  });
}

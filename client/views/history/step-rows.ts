import type { AppState, Change } from '../../state/app-state.ts';
import { valuesOf } from '../../state/history.ts';
import type { Say } from '../../ui/app-context.tsx';

/** A step of the list: the picture after it. */
export interface StepRow {
  /** How many steps away: negative back, 0 now. */
  readonly by: number;
  readonly words: string;
  readonly entities: number;
  /** How many entities more than before it. */
  readonly more: number;
}

/** The pictures that undo and redo lead to, the earliest first, each with the step that made it. */
export function stepRows(
  { history, scene }: Pick<AppState, 'history' | 'scene'>,
  say: Say,
  wordsOf: (change: Change) => string,
): StepRow[] {
  const { past, future } = history;
  const scenes = valuesOf(history, scene);
  const steps = [undefined, ...past, ...future.toReversed()];
  return scenes.map((after, index) => {
    const [step, before] = [steps[index], scenes[index - 1]];
    const words =
      step && before ? wordsOf({ name: step.name, about: step.about, before, after }) : say('history.start');
    const entities = after.graph.entities.size;
    return { by: index - past.length, words, entities, more: before ? entities - before.graph.entities.size : 0 };
  });
}

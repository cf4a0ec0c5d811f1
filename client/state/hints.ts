import type { AppState } from './app-state.ts';
import { keep, stored } from './browser-storage.ts';

/** What a newcomer is told, one at a time, each until it was done or read. */
export const HINTS = ['expand', 'proof', 'legend', 'share'] as const;
export type Hint = (typeof HINTS)[number];

const KEY = 'lianmai.hints';

/** The hints that were done or read on any visit. */
export function knownHints(): ReadonlySet<Hint> {
  const known = (stored(KEY) ?? '').split(' ');
  return new Set(HINTS.filter((hint) => known.includes(hint)));
}

export function rememberHints(known: ReadonlySet<Hint>): void {
  keep(KEY, [...known].join(' '));
}

type Seen = Pick<AppState, 'scene' | 'selection' | 'claim' | 'history'>;

/** Whether the reader has done what the hint is about: then it need not be said. */
const DONE: Readonly<Record<Hint, (state: Seen) => boolean>> = {
  expand: ({ history }) => history.past.some(({ name }) => name === 'expand'),
  proof: ({ scene, selection, claim }) => claim !== undefined || selection.some((id) => scene.graph.relations.has(id)),
  legend: ({ history }) => history.past.some(({ name }) => name === 'filter'),
  share: () => false,
};

/** The hints that what was done makes needless. */
export const doneHints = (state: Seen): readonly Hint[] => HINTS.filter((hint) => DONE[hint](state));

/** Whoever has changed so much meanwhile gets along without it. */
export const PATIENCE = 3;

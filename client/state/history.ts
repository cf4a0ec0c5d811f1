/** Undo and redo over values that are never changed in place: a step costs one reference. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

/** `value`: what undoing (in `past`) or redoing (in `future`) brings back. */
interface Step<T> {
  readonly value: T;
  readonly name: string;
}

export const NO_HISTORY = { past: [], future: [] } as const;

/** Deeper than anyone goes back; the oldest step falls out. */
const DEEPEST = 100;

/** Remembers `before`, which the action `name` replaces. What was undone can no longer be redone. */
export function record<T>(history: History<T>, name: string, before: T): History<T> {
  return { past: [...history.past, { value: before, name }].slice(-DEEPEST), future: [] };
}

interface Turned<T> {
  readonly history: History<T>;
  readonly value: T;
}

/** One step back from `now`, or undefined when there is none. */
export function undone<T>({ past, future }: History<T>, now: T): Turned<T> | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  const step = { value: now, name: last.name };
  return { value: last.value, history: { past: past.slice(0, -1), future: [...future, step] } };
}

export function redone<T>({ past, future }: History<T>, now: T): Turned<T> | undefined {
  const next = future.at(-1);
  if (!next) return undefined;
  const step = { value: now, name: next.name };
  return { value: next.value, history: { past: [...past, step], future: future.slice(0, -1) } };
}

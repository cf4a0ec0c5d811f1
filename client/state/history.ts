/** Undo and redo over values that are never changed in place: a step costs one reference. */
export interface History<T, Name extends string> {
  readonly past: readonly Step<T, Name>[];
  readonly future: readonly Step<T, Name>[];
}

/** `value`: what undoing (in `past`) or redoing (in `future`) brings back. */
export interface Step<T, Name extends string> {
  readonly value: T;
  readonly name: Name;
  /** The entity, relation or group it was done to, by id, where it was one; of a view its name, of a layout which. */
  readonly about?: string;
}

export const NO_HISTORY = { past: [], future: [] } as const;

/** Deeper than anyone goes back; the oldest step falls out. */
export const DEEPEST = 100;

/** Remembers the value that an action replaces. What was undone can no longer be redone. */
export function record<T, Name extends string>(history: History<T, Name>, step: Step<T, Name>): History<T, Name> {
  return { past: [...history.past, step].slice(-DEEPEST), future: [] };
}

interface Turned<T, Name extends string> {
  readonly history: History<T, Name>;
  readonly value: T;
}

/** One step back from `now`, or undefined when there is none. */
export function undone<T, Name extends string>(
  { past, future }: History<T, Name>,
  now: T,
): Turned<T, Name> | undefined {
  const last = past.at(-1);
  if (!last) return undefined;
  return { value: last.value, history: { past: past.slice(0, -1), future: [...future, { ...last, value: now }] } };
}

export function redone<T, Name extends string>(
  { past, future }: History<T, Name>,
  now: T,
): Turned<T, Name> | undefined {
  const next = future.at(-1);
  if (!next) return undefined;
  return { value: next.value, history: { past: [...past, { ...next, value: now }], future: future.slice(0, -1) } };
}

/** Several steps at once: back where `by` is negative, forward else. Undefined when there are not so many. */
export function jumped<T, Name extends string>(
  history: History<T, Name>,
  now: T,
  by: number,
): Turned<T, Name> | undefined {
  const turn = by < 0 ? undone : redone;
  let at: Turned<T, Name> | undefined = { history, value: now };
  for (let step = 0; step < Math.abs(by) && at; step += 1) at = turn(at.history, at.value);
  return at;
}

/** All values that can be jumped to, the earliest first; the present one stands at `past.length`. */
export const valuesOf = <T, Name extends string>({ past, future }: History<T, Name>, now: T): readonly T[] => [
  ...past.map(({ value }) => value),
  now,
  ...future.map(({ value }) => value).toReversed(),
];

/** To a value wherever it stands among the steps: how far away it is, or undefined. */
export function distanceTo<T, Name extends string>(history: History<T, Name>, now: T, value: T): number | undefined {
  const place = value === now ? history.past.length : valuesOf(history, now).indexOf(value);
  return place < 0 ? undefined : place - history.past.length;
}

/** What a key does in a table of rows. */
export type GridAction =
  | { readonly type: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly type: 'toggle' | 'open' | 'all' | 'copy' };

interface Place {
  /** The row the keys are on; -1: none yet. */
  readonly active: number;
  readonly rows: number;
  /** How many rows are in sight. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const STEPS: Readonly<Record<string, (place: Place) => number>> = {
  ArrowDown: ({ active }) => active + 1,
  ArrowUp: ({ active }) => active - 1,
  PageDown: ({ active, page }) => active + page,
  PageUp: ({ active, page }) => active - page,
  Home: () => 0,
  End: ({ rows }) => rows - 1,
};

function withCtrl(key: string): GridAction | undefined {
  if (key === 'a') return { type: 'all' };
  return key === 'c' ? { type: 'copy' } : undefined;
}

export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key, place: Place): GridAction | undefined {
  if (altKey) return undefined;
  const step = STEPS[key];
  if (step && place.rows > 0) {
    const to = Math.max(0, Math.min(place.rows - 1, step(place)));
    return { type: 'move', to, extend: shiftKey };
  }
  if (ctrlKey || metaKey) return withCtrl(key.toLowerCase());
  if (key === ' ') return { type: 'toggle' };
  return key === 'Enter' ? { type: 'open' } : undefined;
}

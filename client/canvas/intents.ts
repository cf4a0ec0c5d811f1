import type { App } from '../state/app.ts';
import { move } from '../state/change.ts';
import { expand } from '../state/expand.ts';
import { openGroup } from '../state/open-group.ts';
import { restOf } from '../state/scene.ts';
import { openMenu, openSheet, select, selectBundle } from '../state/select.ts';
import type { Intents } from './gestures.ts';

const withOrWithout = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** There a sheet comes up over what was tapped. */
const PHONE = '(width <= 760px)';
/** Only after so long is it certain that a tap was not the first of two: the sheet must not come between them. */
const DOUBLE_TAP = 320;

/** On a phone the sheet waits; what was tapped is marked at once. */
function selectByTouch(app: App, ids: readonly string[]): void {
  const { sheet } = app.store.getState();
  select(app, ids);
  if (ids.length === 0 || sheet === 'inspector') return;
  openSheet(app, undefined);
  setTimeout(() => {
    const { selection, menu } = app.store.getState();
    const [id] = ids;
    if (id === undefined || selection[0] !== id || menu) return;
    openSheet(app, 'inspector');
    app.canvas.current?.reveal(id);
  }, DOUBLE_TAP);
}

/** What each gesture on the picture does to the state. */
export function intentsOf(app: App): Intents {
  const selected = (): readonly string[] => app.store.getState().selection;
  return {
    select: (ids) => {
      if (matchMedia(PHONE).matches) selectByTouch(app, ids);
      else select(app, ids);
    },
    selectAlso: (id) => select(app, withOrWithout(selected(), id)),
    selectMore: (ids) => select(app, [...new Set([...selected(), ...ids])]),
    expand: (id) => void expand(app, { id: restOf(id) ?? id }),
    openGroup: (id) => void openGroup(app, id),
    openBundle: (id) => selectBundle(app, id),
    menu: (at) => openMenu(app, at),
    move: (moved) => move(app, moved),
  };
}

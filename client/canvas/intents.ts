import type { App } from '../state/app.ts';
import { move } from '../state/change.ts';
import { expand } from '../state/expand.ts';
import { restOf } from '../state/scene.ts';
import { openMenu, select, selectBundle } from '../state/select.ts';
import type { Intents } from './gestures.ts';

const withOrWithout = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** There a sheet comes up over what was tapped. */
const PHONE = '(width <= 760px)';

/** What each gesture on the picture does to the state. */
export function intentsOf(app: App): Intents {
  return {
    select: (ids) => {
      select(app, ids);
      const [id] = ids;
      if (id !== undefined && matchMedia(PHONE).matches) app.canvas.current?.reveal(id);
    },
    selectAlso: (id) => select(app, withOrWithout(app.store.getState().selection, id)),
    expand: (id) => void expand(app, { id: restOf(id) ?? id }),
    openBundle: (id) => selectBundle(app, id),
    menu: (at) => openMenu(app, at),
    move: (moved) => move(app, moved),
  };
}

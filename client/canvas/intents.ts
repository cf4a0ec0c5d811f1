import type { App } from '../state/app.ts';
import { move } from '../state/change.ts';
import { expandAt } from '../state/expand/expand.ts';
import { openGroup } from '../state/drawn/open-group.ts';
import { openMenu, openSheet, select, selectBundle, toggled } from '../state/select.ts';
import { isSmallScreen } from '../state/small-screen.ts';
import type { Intents } from './gestures.ts';

/** Only after so long is it certain that a tap was not the first of two: the sheet must not come between them. */
const DOUBLE_TAP = 320;

/** On a small screen a sheet comes up over the picture. It waits; what was tapped is marked at once. */
function sheetAfterTap(app: App): { readonly select: (ids: readonly string[]) => void; readonly stay: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    select: (ids) => {
      clearTimeout(timer);
      const isUp = app.store.getState().sheet === 'inspector';
      select(app, ids);
      const [id] = ids;
      if (id === undefined || isUp) return;
      openSheet(app, undefined);
      timer = setTimeout(() => {
        if (app.store.getState().selection[0] !== id) return;
        openSheet(app, 'inspector');
        app.canvas.current?.reveal(id);
      }, DOUBLE_TAP);
    },
    stay: () => clearTimeout(timer),
  };
}

/** What each gesture on the picture does to the state. */
export function intentsOf(app: App): Intents {
  const selected = (): readonly string[] => app.store.getState().selection;
  const onPhone = sheetAfterTap(app);
  return {
    select: (ids) => {
      if (isSmallScreen()) onPhone.select(ids);
      else select(app, ids);
    },
    selectAlso: (id) => select(app, toggled(selected(), id)),
    selectMore: (ids) => select(app, [...new Set([...selected(), ...ids])]),
    expand: (id) => {
      onPhone.stay();
      void expandAt(app, id);
    },
    openGroup: (id) => {
      onPhone.stay();
      void openGroup(app, id);
    },
    openBundle: (id) => selectBundle(app, id),
    menu: (at) => {
      onPhone.stay();
      openMenu(app, at);
    },
    move: (moved) => move(app, moved),
  };
}

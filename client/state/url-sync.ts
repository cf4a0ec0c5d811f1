import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { restore } from './restore.ts';
import { readView, writeView } from './view-url.ts';

const address = (state: AppState): string => `#${writeView(state)}`;

/** A drag or the language rewrites the present entry; all else makes a new one that Back returns from. */
function isNewStep(before: AppState, now: AppState): boolean {
  return (
    before.scene.graph !== now.scene.graph ||
    before.scene.filters !== now.scene.filters ||
    before.selection !== now.selection ||
    before.claim !== now.claim ||
    before.tab !== now.tab
  );
}

/**
 * Keeps the address and the state the same, both ways.
 * @returns when the view of the present address is shown
 */
export async function syncWithAddress(app: App): Promise<void> {
  let restoring = false;
  let latest = 0;
  const open = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const isLatest = (): boolean => turn === latest;
    restoring = true;
    try {
      await restore(app, readView(location.hash), isLatest);
    } finally {
      if (isLatest()) restoring = false;
    }
  };
  app.store.subscribe((now, before) => {
    if (now.recoveries !== before.recoveries && isUnshown(now)) return void open();
    if (restoring || !differs(now, before)) return;
    const next = address(now);
    if (next === (location.hash || '#')) return;
    if (isNewStep(before, now)) history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  });
  addEventListener('popstate', () => void open());
  await open();
}

/** An outage kept the view of the address from being shown. */
const isUnshown = ({ scene }: AppState): boolean =>
  scene.graph.entities.size === 0 && readView(location.hash).entities.length > 0;

const differs = (a: AppState, b: AppState): boolean =>
  a.scene !== b.scene ||
  a.selection !== b.selection ||
  a.claim !== b.claim ||
  a.tab !== b.tab ||
  a.language !== b.language;

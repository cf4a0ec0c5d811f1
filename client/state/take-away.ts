import { tell, type App } from './app.ts';
import type { AppState, Notice } from './app-state.ts';
import { clear, hide, keepOnly } from './change.ts';

/** Does what takes things off the canvas, and tells how many went: the way back stands beside it. */
function andTell(app: App, type: 'hidden' | 'cleared', act: () => void): void {
  const { scene: before } = app.store.getState();
  act();
  const { scene } = app.store.getState();
  if (scene === before) return;
  const entities = before.graph.entities.size - scene.graph.entities.size;
  const relations = before.graph.relations.size - scene.graph.relations.size;
  tell(app, { type, entities, relations, leaving: scene });
}

export const hideAndTell = (app: App, ids: readonly string[]): void => andTell(app, 'hidden', () => hide(app, ids));

/** Leaves only these entities. */
export const keepOnlyAndTell = (app: App, ids: readonly string[]): void =>
  andTell(app, 'hidden', () => keepOnly(app, ids));

/** Back to the start page. */
export const clearAndTell = (app: App): void => andTell(app, 'cleared', () => clear(app));

/** What is told now: what can be undone only where it was done is not told once something else was done. */
export function noticeNow({ notice, scene }: AppState): Notice | undefined {
  return notice && 'leaving' in notice && notice.leaving !== scene ? undefined : notice;
}

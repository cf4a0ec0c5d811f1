import type { App } from './app.ts';
import type { AppState } from './app-state.ts';
import { groupedPicture } from './drawn/grouping.ts';
import { restOf } from './scene.ts';
import { select, selectAndReveal, toggleSelected } from './select.ts';
import { shown } from './filters/shown.ts';
import { bestConnected, nextAround, stepTowards, waysOf, type Heading, type Ways } from './walk.ts';

/** What a step does with the selection: goes with it, takes it along, or leaves it. */
export type Step = 'select' | 'extend' | 'look';

const waysNow = (state: AppState): Ways => waysOf(shown(state), groupedPicture(state));

/** Where the reader stands: on what they looked at last; of a relation, at the end it leads to. */
export function standing({ cursor, selection, scene }: AppState): string | undefined {
  const id = cursor ?? selection.at(-1);
  return id === undefined ? undefined : (scene.graph.relations.get(id)?.to ?? restOf(id) ?? id);
}

/** From where the reader came to where they stand: what is beside that is on the same way. */
const cameFrom = new WeakMap<App, { readonly from: string; readonly at: string }>();

function stepTo(app: App, next: string, step: Step): void {
  const { selection } = app.store.getState();
  if (step === 'select') return selectAndReveal(app, next);
  if (step === 'extend' && !selection.includes(next)) select(app, [...selection, next]);
  else app.store.setState({ cursor: next });
  app.canvas.current?.reveal(next);
}

/** Along a relation to the neighbour that lies that way; with nothing selected, to the best connected entity. */
export function walk(app: App, heading: Heading, step: Step): void {
  const state = app.store.getState();
  const at = standing(state);
  if (at === undefined) return walkHome(app);
  // From a relation first to its end.
  const isOnEnd = at === (state.cursor ?? state.selection.at(-1));
  const next = isOnEnd ? stepTowards(waysNow(state), state.scene.positions, at, heading) : at;
  if (next === undefined) return;
  if (next !== at) cameFrom.set(app, { from: at, at: next });
  stepTo(app, next, step);
}

/** To the next neighbour of what one came from, clockwise or the other way round. */
export function walkAround(app: App, turn: 1 | -1): void {
  const state = app.store.getState();
  const at = standing(state);
  const way = cameFrom.get(app);
  if (at === undefined) return walkHome(app);
  const ways = waysNow(state);
  const from = way?.at === at ? way.from : ways.neighbours(at)[0];
  const next = from === undefined ? undefined : nextAround(ways, state.scene.positions, from, at, turn);
  if (from === undefined || next === undefined) return;
  cameFrom.set(app, { from, at: next });
  stepTo(app, next, 'select');
}

export function walkHome(app: App): void {
  const best = bestConnected(waysNow(app.store.getState()));
  if (best !== undefined) selectAndReveal(app, best);
}

/** Takes what one stands on into the selection, or out of it, and stays there. */
export function toggleHere(app: App): void {
  const at = standing(app.store.getState());
  if (at === undefined) return;
  toggleSelected(app, at);
  app.store.setState({ cursor: at });
}

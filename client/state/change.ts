import type { FilterGroup } from './filters.ts';
import { NO_FILTERS, toggle } from './filters.ts';
import { record, redone, undone, type History } from './history.ts';
import { placeAround } from './layout/place-around.ts';
import { tell, type App } from './app.ts';
import type { AppState } from './app-state.ts';
import { EMPTY_SCENE, moveInScene, takeFromScene, type Positions, type Scene } from './scene.ts';

/** The actions that undo can name. */
export type ChangeName = 'add' | 'expand' | 'connect' | 'hide' | 'move' | 'arrange' | 'filter' | 'clear' | 'open-view';

const exists = (scene: Scene, id: string): boolean => scene.graph.entities.has(id) || scene.graph.relations.has(id);

/** The selection never names what is no longer there. */
const stillThere = (scene: Scene, selection: readonly string[]): readonly string[] =>
  selection.every((id) => exists(scene, id)) ? selection : selection.filter((id) => exists(scene, id));

/** Puts another scene in place of the present one; undo brings it back. */
export function changeScene(
  { store }: App,
  name: ChangeName,
  change: (scene: Scene) => Scene,
  besides: Partial<AppState> = {},
): void {
  store.setState((state) => {
    const scene = change(state.scene);
    if (scene === state.scene) return besides;
    const selection = stillThere(scene, besides.selection ?? state.selection);
    return { ...besides, scene, selection, history: record(state.history, name, state.scene) };
  });
}

function turn(app: App, type: 'undone' | 'redone'): void {
  const { scene, history, selection } = app.store.getState();
  const step: { history: History<Scene>; value: Scene } | undefined =
    type === 'undone' ? undone(history, scene) : redone(history, scene);
  if (!step) return;
  const name = (type === 'undone' ? history.past : history.future).at(-1)?.name ?? '';
  app.store.setState({
    scene: step.value,
    history: step.history,
    selection: stillThere(step.value, selection),
  });
  tell(app, { type, name });
}

export const undo = (app: App): void => turn(app, 'undone');
export const redo = (app: App): void => turn(app, 'redone');

/** Takes the selection off the canvas; the graph itself keeps it. */
export function hide(app: App, ids: readonly string[]): void {
  if (ids.length === 0) return;
  changeScene(app, 'hide', (scene) => {
    const left = takeFromScene(scene, new Set(ids));
    // What was hidden may leave a remainder behind that had no place before.
    return moveInScene(left, placeAround(left, undefined));
  });
}

/** Leaves only these entities. */
export function keepOnly(app: App, ids: readonly string[]): void {
  const kept = new Set(ids);
  const others = [...app.store.getState().scene.graph.entities.keys()].filter((id) => !kept.has(id));
  hide(app, others);
}

export function move(app: App, moved: Positions): void {
  if (moved.size > 0) changeScene(app, 'move', (scene) => moveInScene(scene, moved));
}

export function toggleFilter(app: App, group: FilterGroup, values: readonly string[]): void {
  changeScene(app, 'filter', (scene) => ({ ...scene, filters: toggle(scene.filters, group, values) }));
}

export function showAll(app: App): void {
  changeScene(app, 'filter', (scene) => ({ ...scene, filters: NO_FILTERS }));
}

/** Back to the start page. */
export function clear(app: App): void {
  changeScene(app, 'clear', () => EMPTY_SCENE, { selection: [], claim: undefined, tab: 'graph' });
}

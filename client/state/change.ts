import type { FilterGroup } from './filters.ts';
import { NO_FILTERS, toggle } from './filters.ts';
import { record, redone, undone, type History } from './history.ts';
import { besideTheirOwn } from './layout/beside.ts';
import { tell, type App } from './app.ts';
import type { AppState, ChangeName } from './app-state.ts';
import { EMPTY_SCENE, moveInScene, takeFromScene, type Positions, type Scene } from './scene.ts';

const exists = (scene: Scene, id: string): boolean => scene.graph.entities.has(id) || scene.graph.relations.has(id);

/** The selection never names what is no longer there. */
const stillThere = (scene: Scene, selection: readonly string[]): readonly string[] =>
  selection.every((id) => exists(scene, id)) ? selection : selection.filter((id) => exists(scene, id));

export interface Besides extends Partial<AppState> {
  /** The entity or relation the change is done to, for the list of changes. */
  readonly about?: string;
}

/** Puts another scene in place of the present one; undo brings it back. */
export function changeScene(
  { store }: App,
  name: ChangeName,
  change: (scene: Scene) => Scene,
  { about, ...besides }: Besides = {},
): void {
  store.setState((state) => {
    const scene = change(state.scene);
    if (scene === state.scene) return besides;
    const selection = stillThere(scene, besides.selection ?? state.selection);
    const step = { value: state.scene, name, ...(about !== undefined && { about }) };
    return { ...besides, scene, selection, history: record(state.history, step) };
  });
}

function turn(app: App, type: 'undone' | 'redone'): void {
  const { scene, history, selection } = app.store.getState();
  const step: { history: History<Scene, ChangeName>; value: Scene } | undefined =
    type === 'undone' ? undone(history, scene) : redone(history, scene);
  const name = (type === 'undone' ? history.past : history.future).at(-1)?.name;
  if (!step || !name) return;
  app.store.setState({
    scene: step.value,
    history: step.history,
    selection: stillThere(step.value, selection),
  });
  tell(app, { type, name });
}

export const undo = (app: App): void => turn(app, 'undone');
export const redo = (app: App): void => turn(app, 'redone');

/** Takes things off the canvas; the graph itself keeps them. What was hidden may leave a remainder behind that had no place before. */
function take(app: App, name: ChangeName, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const about = ids.length === 1 ? ids[0] : undefined;
  changeScene(
    app,
    name,
    (scene) => {
      const left = takeFromScene(scene, new Set(ids));
      return moveInScene(left, besideTheirOwn(left));
    },
    { ...(about !== undefined && { about }) },
  );
}

export const hide = (app: App, ids: readonly string[]): void => take(app, 'hide', ids);

/** Leaves only these entities. */
export function keepOnly(app: App, ids: readonly string[]): void {
  const kept = new Set(ids);
  const others = [...app.store.getState().scene.graph.entities.keys()].filter((id) => !kept.has(id));
  take(app, 'isolate', others);
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

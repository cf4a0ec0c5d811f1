import { distanceTo, jumped, record } from './history.ts';
import { besideTheirOwn } from './layout/beside.ts';
import { tell, type App } from './app.ts';
import type { AppState, ChangeName } from './app-state.ts';
import { EMPTY_SCENE, isGroupId, moveInScene, takeFromScene, type Positions, type Scene } from './scene.ts';

const exists = (scene: Scene, id: string): boolean =>
  scene.graph.entities.has(id) || scene.graph.relations.has(id) || (isGroupId(id) && scene.grouping !== undefined);

/** The selection never names what is no longer there. */
const stillThere = (scene: Scene, selection: readonly string[]): readonly string[] =>
  selection.every((id) => exists(scene, id)) ? selection : selection.filter((id) => exists(scene, id));

type Look = Pick<AppState, 'selection' | 'claim' | 'cursor'>;

/** Nor does anything else that the reader looks at; an open claim goes with what it is about. */
export function lookedAt(scene: Scene, { selection, claim, cursor }: Look): Look {
  const left = stillThere(scene, selection);
  return {
    selection: left,
    claim: left === selection ? claim : undefined,
    cursor: cursor !== undefined && exists(scene, cursor) ? cursor : undefined,
  };
}

export interface Besides extends Partial<AppState> {
  /** What the change is done to, or how, for the list of changes. */
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
    const step = { value: state.scene, name, ...(about !== undefined && { about }) };
    const look = lookedAt(scene, { ...state, ...besides });
    return { ...besides, ...seen(scene), ...look, history: record(state.history, step) };
  });
}

/** Nobody looks at an empty canvas from anywhere: the next picture is shown whole. */
const seen = (scene: Scene): Pick<AppState, 'scene'> & Partial<AppState> =>
  scene.graph.entities.size > 0 ? { scene } : { scene, camera: undefined };

/**
 * The state with a scene that was shown before, or comes from elsewhere. One that undo or redo would come to is come to
 * in that way, so that nothing is lost; any other is a step of its own, except on a page where nothing was done yet.
 * @param about what the scene is called, where it comes from elsewhere
 */
export function withScene(state: AppState, scene: Scene, about?: string): Partial<AppState> {
  const { history, scene: now } = state;
  const by = distanceTo(history, now, scene);
  const turned = by === undefined ? undefined : jumped(history, now, by);
  if (turned) return { ...seen(scene), history: turned.history };
  const isUntouched = history.past.length === 0 && history.future.length === 0;
  if (now === EMPTY_SCENE && isUntouched) return seen(scene);
  return {
    ...seen(scene),
    history: record(history, { value: now, name: 'open-view', ...(about !== undefined && { about }) }),
  };
}

/** Undoes or redoes several steps at once; the view stays where it is. */
function jump(app: App, by: number): boolean {
  const state = app.store.getState();
  const turned = jumped(state.history, state.scene, by);
  if (!turned || by === 0) return false;
  app.store.setState({ ...seen(turned.value), ...lookedAt(turned.value, state), history: turned.history });
  return true;
}

export function undo(app: App): void {
  const { history, scene } = app.store.getState();
  const step = history.past.at(-1);
  if (step && jump(app, -1))
    tell(app, { type: 'undone', change: { name: step.name, about: step.about, before: step.value, after: scene } });
}

export function redo(app: App): void {
  const { history, scene } = app.store.getState();
  const step = history.future.at(-1);
  if (step && jump(app, 1))
    tell(app, { type: 'redone', change: { name: step.name, about: step.about, before: scene, after: step.value } });
}

/** To any step of the list: back where `by` is negative, forward else. */
export function jumpBy(app: App, by: number): void {
  if (jump(app, by)) tell(app, { type: 'jumped', steps: by });
}

/** A change is about an entity or relation where it is about one alone. */
export const aboutOne = ([about, ...others]: readonly string[]): Besides =>
  about !== undefined && others.length === 0 ? { about } : {};

/** Takes things off the canvas; the graph itself keeps them. What was hidden may leave a remainder behind that had no place before. */
function take(app: App, name: ChangeName, ids: readonly string[], about: readonly string[]): void {
  if (!ids.some((id) => exists(app.store.getState().scene, id))) return;
  changeScene(
    app,
    name,
    (scene) => {
      const left = takeFromScene(scene, new Set(ids));
      return moveInScene(left, besideTheirOwn(left));
    },
    aboutOne(about),
  );
}

export const hide = (app: App, ids: readonly string[]): void => take(app, 'hide', ids, ids);

/** Leaves only these entities. */
export function keepOnly(app: App, ids: readonly string[]): void {
  const kept = new Set(ids);
  const others = [...app.store.getState().scene.graph.entities.keys()].filter((id) => !kept.has(id));
  take(app, 'isolate', others, ids);
}

export function move(app: App, moved: Positions): void {
  if (moved.size > 0) changeScene(app, 'move', (scene) => moveInScene(scene, moved), aboutOne([...moved.keys()]));
}

/** Back to the start page. */
export function clear(app: App): void {
  changeScene(app, 'clear', () => EMPTY_SCENE, { selection: [], claim: undefined, tab: 'graph' });
}

import type { Subgraph } from '../../../model/graph.ts';
import type { App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { lookedAt, withScene } from '../change.ts';
import { EMPTY_GRAPH, merge } from '../graph.ts';
import { leftOutOf, type LeftOut, type NameOf } from './left-out.ts';
import { settle } from '../place.ts';
import { restOf, type Scene } from '../scene.ts';
import { showInTurn, takeTurn, type IsWanted } from './turn.ts';
import type { View, Viewed } from './view.ts';

/** The scene a view names, filled with what the graph holds of it now; what it gives no place has none. */
export function sceneOf(view: View, { entities, relations }: Subgraph): Scene {
  const held = new Map(entities.map((entity) => [entity.id, entity]));
  const ties = new Map(relations.map((relation) => [relation.id, relation]));
  const graph = merge(EMPTY_GRAPH, {
    entities: view.entities.flatMap((id) => held.get(id) ?? []),
    relations: [...(view.relations ?? ties.keys())].flatMap((id) => ties.get(id) ?? []),
  });
  const gone = new Set(view.entities.filter((id) => !graph.entities.has(id)));
  const stays = (id: string): boolean => !gone.has(restOf(id) ?? id);
  return {
    graph,
    positions: new Map([...view.positions].filter(([id]) => stays(id))),
    expanded: new Set([...view.expanded].filter(stays)),
    cursors: new Map(),
    pinned: new Set([...view.pinned].filter(stays)),
    grouping: view.grouping,
    plates: view.plates,
    filters: view.filters,
  };
}

interface Shown {
  readonly leftOut?: LeftOut | undefined;
  readonly about?: string | undefined;
}

/** Brings another scene up, with how it was looked at. */
function show(app: App, scene: Scene, viewed: Omit<Viewed, 'scene'>, shown: Shown = {}): void {
  const { selection, claim, tab, camera, language } = viewed;
  const look = lookedAt(scene, { selection, claim, cursor: undefined });
  app.store.setState((state) => ({
    ...withScene(state, scene, shown.about),
    ...look,
    tab,
    camera,
    menu: undefined,
    sheet: look.selection.length > 0 ? 'inspector' : undefined,
    ...(language && { language }),
    ...('leftOut' in shown && { leftOut: shown.leftOut }),
  }));
  if (camera) app.canvas.current?.setCamera(camera);
  else app.canvas.current?.fit();
}

/** What was shown before, from memory: nothing has to be asked for, and it is the very same scene. */
export function showAgain(app: App, viewed: Viewed): void {
  takeTurn(app);
  show(app, viewed.scene, viewed);
}

/** The names of what was on the canvas since the page was opened. */
function namesAtHand({ scene, history }: AppState): NameOf {
  const scenes = [scene, ...[...history.past, ...history.future].map(({ value }) => value)];
  return (id) => scenes.find(({ graph }) => graph.entities.has(id))?.graph.entities.get(id)?.name;
}

export interface Opening {
  /** Whoever has to know when the view is shown does that. */
  readonly bring?: (bringUp: () => void) => void;
  /** Whoever has to know whether the view still is wanted takes the turn for it. */
  readonly isWanted?: IsWanted;
  /** How what is gone was called. */
  readonly nameOf?: NameOf;
  /** The name of the view. */
  readonly about?: string;
}

/**
 * Shows a view, filled with what the graph holds now, and tells what it no longer holds. What was there before can be
 * undone to. Of several that are asked for, only the last is shown.
 */
export function openView(
  app: App,
  view: View,
  { bring = (bringUp) => bringUp(), isWanted = takeTurn(app), nameOf, about }: Opening = {},
): Promise<void> {
  const { store, api } = app;
  const ready = async (): Promise<() => void> => {
    store.setState(({ scene }) => ({ opening: scene.graph.entities.size === 0 && view.entities.length > 0 }));
    const none = { entities: [], relations: [] };
    const found = view.entities.length === 0 ? none : await api.ask('subgraph', { body: { ids: view.entities } });
    const scene = await settle(app, sceneOf(view, found));
    const leftOut = leftOutOf(view, scene, nameOf ?? namesAtHand(store.getState()));
    return () => bring(() => show(app, scene, view, { leftOut, about }));
  };
  return showInTurn(app, isWanted, ready);
}

import type { App } from './app.ts';
import type { ChangeName } from './app-state.ts';
import { changeScene, type Besides } from './change.ts';
import { besideTheirOwn } from './layout/beside.ts';
import { moved } from './layout/geometry.ts';
import { layoutInput, placesTaken } from './layout/input-of.ts';
import { Room } from './layout/room.ts';
import { separate } from './layout/separate.ts';
import { hasPlace, moveInScene, type Point, type Positions, type Scene } from './scene.ts';
import { notTooMuch, tellGrouped } from './drawn/too-much.ts';

/**
 * Finds places for what has none yet, beside the page; what has a place is fixed and stays to the pixel.
 * @param anchor the entity around which they belong; undefined: near what they are tied to
 */
async function placesFor(app: App, scene: Scene, anchor: string | undefined): Promise<Positions> {
  const { facets } = app.store.getState();
  const input = layoutInput({ scene, facets }, (id) => scene.positions.has(id));
  const [only] = input.nodes;
  if (input.nodes.every(({ fixed }) => fixed)) return new Map();
  if (only && input.nodes.length === 1) return new Map([[only.id, ORIGIN]]);
  const { positions } = await app.arrange({ how: 'around', input, ...(anchor !== undefined && { around: anchor }) });
  return positions;
}

const ORIGIN: Point = { x: 0, y: 0 };

/**
 * Places what has none, and moves it aside where something else was put meanwhile. What was placed keeps its own; what
 * was taken away meanwhile needs none.
 */
function settled({ store }: App, scene: Scene, places: Positions): Scene {
  const fresh = [...places].filter(([id]) => !scene.positions.has(id) && hasPlace(scene.graph, id));
  const taken = placesTaken({ scene, facets: store.getState().facets });
  const placed = moveInScene(scene, separate(fresh, new Room(taken.values(), scene.plates)));
  return moveInScene(placed, besideTheirOwn(placed));
}

/** The scene with a place for everything on it. */
export async function settle(app: App, scene: Scene, anchor?: string): Promise<Scene> {
  const drawable = notTooMuch(scene, app.store.getState().facets);
  return settled(app, drawable, await placesFor(app, drawable, anchor));
}

/** Places follow the entity they were found around, where that was moved meanwhile. */
function followed(places: Positions, from: Point | undefined, to: Point | undefined): Positions {
  if (!from || !to || from === to) return places;
  const by = { x: to.x - from.x, y: to.y - from.y };
  return new Map([...places].map(([id, at]) => [id, moved(at, by)]));
}

/**
 * A change that brings new things: their places are found first, then all of it is shown as one step. No step where
 * `change` then gives the same scene back.
 */
export async function growScene(
  app: App,
  name: ChangeName,
  change: (scene: Scene) => Scene,
  { anchor, ...besides }: Besides & { readonly anchor?: string } = {},
): Promise<void> {
  const before = app.store.getState().scene;
  const changed = (scene: Scene): Scene => notTooMuch(change(scene), app.store.getState().facets);
  const places = await placesFor(app, changed(before), anchor);
  const follow = (now: Scene): Positions =>
    anchor === undefined ? places : followed(places, before.positions.get(anchor), now.positions.get(anchor));
  const grown = (now: Scene): Scene => {
    const next = changed(now);
    return next === now ? now : settled(app, next, follow(now));
  };
  changeScene(app, name, grown, besides);
  tellGrouped(app, before);
}

import type { App } from './app.ts';
import type { ChangeName } from './app-state.ts';
import { changeScene, type Besides } from './change.ts';
import { besideTheirOwn } from './layout/beside.ts';
import { layoutInput } from './layout/layout-input.ts';
import { moveInScene, type Positions, type Scene } from './scene.ts';

/**
 * Finds places for what has none yet, beside the page; what has a place is fixed and stays to the pixel.
 * @param anchor the entity around which they belong; undefined: the middle of what is there
 */
async function placesFor(app: App, scene: Scene, anchor: string | undefined): Promise<Positions> {
  const input = layoutInput(scene, (id) => scene.positions.has(id));
  const [only] = input.nodes;
  if (input.nodes.every(({ fixed }) => fixed)) return new Map();
  if (only && input.nodes.length === 1) return new Map([[only.id, { x: 0, y: 0 }]]);
  const { positions } = await app.arrange({ how: 'around', input, ...(anchor !== undefined && { around: anchor }) });
  return positions;
}

/** Places what has none; what was placed meanwhile keeps its own. */
function settled(scene: Scene, places: Positions): Scene {
  const fresh = [...places].filter(([id]) => !scene.positions.has(id));
  const placed = moveInScene(scene, new Map(fresh));
  return moveInScene(placed, besideTheirOwn(placed));
}

/** The scene with a place for everything on it. */
export async function settle(app: App, scene: Scene, anchor?: string): Promise<Scene> {
  return settled(scene, await placesFor(app, scene, anchor));
}

/** A change that brings new things: their places are found first, then all of it is shown as one step. */
export async function growScene(
  app: App,
  name: ChangeName,
  change: (scene: Scene) => Scene,
  { anchor, ...besides }: Besides & { readonly anchor?: string } = {},
): Promise<void> {
  const places = await placesFor(app, change(app.store.getState().scene), anchor);
  changeScene(app, name, (scene) => settled(change(scene), places), besides);
}

import { reportFailure, type App } from './app.ts';
import type { AppState, ChangeName } from './app-state.ts';
import { changeScene } from './change.ts';
import type { FacetIndex } from './filters/facets.ts';
import type { Arranged, WholeLayout, ArrangeOrder } from './layout/arrange.ts';
import { layoutInput, placesTaken } from './layout/input-of.ts';
import { Room } from './layout/room.ts';
import { separate } from './layout/separate.ts';
import { ensureFacets } from './filters/load-facets.ts';
import { isGroupId, moveInScene, restOf, type Point, type Scene } from './scene.ts';

/** A layout that takes no longer than this is not worth telling. */
const PATIENCE = 250;

/** The layout under way, which the next one takes the place of. */
const underWay = new WeakMap<App, AbortController>();

/** Gives the layout up that is under way; nothing has changed then. False when there is none. */
export function stopArranging(app: App): boolean {
  const current = underWay.get(app);
  current?.abort();
  return underWay.delete(app);
}

/** Shows that a layout is under way, and how far it is, once it takes long enough to be noticed. */
function showProgress({ store }: App, how: WholeLayout): { onProgress: (share: number) => void; end: () => void } {
  let [share, isShown] = [0, false];
  const show = (): void => {
    isShown = true;
    store.setState({ arranging: { how, share } });
  };
  const timer = setTimeout(show, PATIENCE);
  return {
    onProgress: (now) => {
      share = Math.max(share, now);
      if (isShown) show();
    },
    end: () => {
      clearTimeout(timer);
      if (isShown) store.setState({ arranging: undefined });
    },
  };
}

function orderFor(app: App, how: WholeLayout): ArrangeOrder {
  const { scene, facets, selection } = app.store.getState();
  const around = selection.find((id) => scene.graph.entities.has(id));
  const input = layoutInput({ scene, facets }, (id) => scene.pinned.has(restOf(id) ?? id));
  return { how, input, ...(around !== undefined && { around }) };
}

/** The scene with new places for what is still there. What came or was pinned meanwhile stays, and nothing is put on it. */
function rearranged(scene: Scene, facets: FacetIndex, { positions, plates }: Arranged): Scene {
  const isFree = (id: string): boolean => {
    const own = restOf(id) ?? id;
    return (isGroupId(id) || scene.graph.entities.has(own)) && !scene.pinned.has(own);
  };
  const moving = [...positions].filter(([id]) => isFree(id));
  const isAsBefore = ([id, { x, y }]: readonly [string, Point]): boolean => {
    const at = scene.positions.get(id);
    return at?.x === x && at.y === y;
  };
  if (moving.every(isAsBefore) && JSON.stringify(plates) === JSON.stringify(scene.plates)) return scene;
  const staying = [...placesTaken({ scene, facets })].filter(([id]) => !positions.has(id) || !isFree(id));
  const room = new Room(staying.map(([, at]): Point => at));
  return { ...moveInScene(scene, separate(moving, room)), plates };
}

/** Learns where things lie. False when that cannot be learnt, which is told then. */
async function knowsRegions(app: App): Promise<boolean> {
  const { of } = await ensureFacets(app);
  return [...app.store.getState().scene.graph.entities.keys()].some((id) => of.has(id));
}

async function arrangeAll(app: App, how: WholeLayout, signal: AbortSignal): Promise<void> {
  if (how === 'region' && !(await knowsRegions(app))) return;
  signal.throwIfAborted();
  const { onProgress, end } = showProgress(app, how);
  try {
    const arranged = await app.arrange(orderFor(app, how), { signal, onProgress });
    signal.throwIfAborted();
    const { facets } = app.store.getState();
    changeScene(app, 'arrange', (scene) => rearranged(scene, facets, arranged), { about: how });
    app.canvas.current?.fit();
  } finally {
    end();
  }
}

/** What puts another picture in place of the present one. */
const ANOTHER: readonly ChangeName[] = ['clear', 'open-view'];

/** Whether the picture still is the one of that scene, whatever was done in it since. */
function isStillThat({ scene, history }: AppState, from: Scene): boolean {
  if (scene === from) return true;
  const place = history.past.findLastIndex(({ value }) => value === from);
  return place !== -1 && history.past.slice(place).every(({ name }) => !ANOTHER.includes(name));
}

/** Gives the layout up as soon as another picture is shown, or what the layout is of is undone. */
const watchPicture = ({ store }: App, layout: AbortController): (() => void) => {
  const from = store.getState().scene;
  return store.subscribe((now, before) => {
    if (now.scene !== before.scene && !isStillThat(now, from)) layout.abort();
  });
};

/** Lays out everything anew, on command only; undo brings every place back. */
export async function rearrange(app: App, how: WholeLayout): Promise<void> {
  underWay.get(app)?.abort();
  const mine = new AbortController();
  underWay.set(app, mine);
  const unwatch = watchPicture(app, mine);
  try {
    await arrangeAll(app, how, mine.signal);
  } catch (error) {
    // Given up by the reader or for another layout: nothing happened.
    if (!mine.signal.aborted) reportFailure(app, error);
  } finally {
    unwatch();
    if (underWay.get(app) === mine) underWay.delete(app);
  }
}

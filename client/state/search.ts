import type { Entity } from '../../model/graph.ts';
import { ApiFailure } from '../api/ask.ts';
import { reportFailure, tell, waitFor, type App } from './app.ts';
import { changeScene } from './change.ts';
import { placeAround } from './layout/place-around.ts';
import { LOADING } from './load.ts';
import { addToScene, moveInScene, type Scene } from './scene.ts';
import { select, selectAndReveal } from './select.ts';

const HITS = 12;
const PAUSE = 140;

/** Asks while the reader types: after a pause, and only the latest question is answered. */
export function createSearcher(app: App): (query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();
  return (query) => {
    clearTimeout(timer);
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const blank = query.trim() === '';
    app.store.setState(({ search }) => ({
      // The former hits stay until the new ones are there, so that the list does not flicker.
      search: blank ? { query } : { query, hits: search.hits ?? LOADING },
    }));
    if (!blank) timer = setTimeout(() => void answer(app, query, signal), PAUSE);
  };
}

async function answer(app: App, query: string, signal: AbortSignal): Promise<void> {
  try {
    const value = await app.api.ask('search', { query: { q: query, limit: HITS }, signal });
    if (!signal.aborted) app.store.setState({ search: { query, hits: { status: 'ready', value } } });
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof ApiFailure)) throw error;
    const failure = reportFailure(app, error);
    app.store.setState({ search: { query, hits: { status: 'failed', failure } } });
  }
}

function addNew(scene: Scene, entity: Entity): Scene {
  const grown = addToScene(scene, { entities: [entity], relations: [] }, new Map());
  return moveInScene(grown, placeAround(grown, undefined));
}

/** Puts a found entity on the canvas, with its ties to what is there, and selects it. */
export async function addEntity(app: App, entity: Entity): Promise<void> {
  const { scene } = app.store.getState();
  if (scene.graph.entities.has(entity.id)) return selectAndReveal(app, entity.id);
  const others = [...scene.graph.entities.keys()];
  changeScene(app, 'add', (now) => addNew(now, entity));
  select(app, [entity.id]);
  app.canvas.current?.reveal(entity.id);
  if (others.length === 0) return;
  await waitFor(app, async () => {
    const ids = [...others, entity.id];
    const { relations } = await app.api.ask('subgraph', { body: { ids } });
    const own = relations.filter(({ from, to }) => from === entity.id || to === entity.id);
    // It belongs to adding the entity: one step for undo.
    app.store.setState((state) => ({
      scene: addToScene(state.scene, { entities: [], relations: own }, new Map()),
    }));
  });
}

/** Adds every relation there is among what is on the canvas. */
export function connectShown(app: App): Promise<void> {
  return waitFor(app, async () => {
    const { entities, relations: before } = app.store.getState().scene.graph;
    const found = await app.api.ask('subgraph', { body: { ids: [...entities.keys()] } });
    const added = found.relations.filter(({ id }) => !before.has(id)).length;
    if (added > 0) changeScene(app, 'connect', (scene) => addToScene(scene, found, new Map()));
    tell(app, { type: 'connected', added });
  });
}

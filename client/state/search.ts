import type { Entity, Relation } from '../../model/graph.ts';
import { ApiFailure } from '../api/ask.ts';
import { reportFailure, tell, waitFor, type App } from './app.ts';
import { changeScene } from './change.ts';
import { placeAround } from './layout/place-around.ts';
import { LOADING } from './load.ts';
import { addToScene, moveInScene, type Scene } from './scene.ts';
import { selectAndReveal } from './select.ts';

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

function withNew(scene: Scene, entity: Entity, ties: readonly Relation[]): Scene {
  const grown = addToScene(scene, { entities: [entity], relations: ties }, new Map());
  return moveInScene(grown, placeAround(grown, undefined));
}

/** The relations between one entity and what is on the canvas. */
async function tiesTo(app: App, id: string): Promise<readonly Relation[]> {
  const others = [...app.store.getState().scene.graph.entities.keys()];
  if (others.length === 0) return [];
  const { relations } = await app.api.ask('subgraph', { body: { ids: [...others, id] } });
  return relations.filter(({ from, to }) => from === id || to === id);
}

/** Puts a found entity on the canvas, with its ties to what is there, and selects it. */
export async function addEntity(app: App, entity: Entity): Promise<void> {
  const { id } = entity;
  if (app.store.getState().scene.graph.entities.has(id)) return selectAndReveal(app, id);
  const add = (ties: readonly Relation[]): void => {
    const besides = { selection: [id], claim: undefined, sheet: 'inspector' } as const;
    changeScene(app, 'add', (scene) => withNew(scene, entity, ties), besides);
    app.canvas.current?.reveal(id);
  };
  // Onto an empty canvas at once: there is nothing to ask for.
  if (app.store.getState().scene.graph.entities.size === 0) return add([]);
  await waitFor(app, async () => add(await tiesTo(app, id)));
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

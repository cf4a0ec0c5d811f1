import { compact } from '../../../model/search/fold.ts';
import type { Entity, Listed, Relation } from '../../../model/graph.ts';
import { reportFailure, tell, waitFor, type App } from '../app.ts';
import type { Search } from '../app-state.ts';
import { changeScene } from '../change.ts';
import type { Graph } from '../graph.ts';
import { LOADING, valueOf, type Load } from '../load.ts';
import { growScene } from '../place.ts';
import { addToScene } from '../scene.ts';
import { selectAndReveal } from '../select.ts';

const HITS = 12;
const CLAIMS = 5;
const PAUSE = 140;
/** One character stands in too many claims to say anything. */
const SHORTEST_WORDS = 2;

/** Asks while the reader types: after a pause, and only the latest question is answered. */
export function createSearcher(app: App): (query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();
  return (query) => {
    clearTimeout(timer);
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const words = hasWords(query);
    const blank = query.trim() === '';
    app.store.setState(({ search: { hits, claims } }) => ({
      search: {
        query,
        ...(!blank && { hits: former(hits), isAwaited: true }),
        ...(words && { claims: former(claims) }),
      },
    }));
    if (!blank) timer = setTimeout(() => askFor(app, query, signal), PAUSE);
  };
}

const hasWords = (query: string): boolean => [...compact(query)].length >= SHORTEST_WORDS;

/** The former hits stay until the new ones are there, so that the list does not flicker; that there were none does not. */
function former<T>(load: Load<Listed<T>> | undefined): Load<Listed<T>> {
  return load && valueOf(load)?.items.length ? load : LOADING;
}

/** Names and claims are two questions: neither waits for the other, and neither fails with it. */
function askFor(app: App, query: string, signal: AbortSignal): void {
  const { api } = app;
  const put = (part: Partial<Search>): void => app.store.setState(({ search }) => ({ search: { ...search, ...part } }));
  const hits = api.ask('search', { query: { q: query, limit: HITS }, signal });
  void answer(app, hits, signal, (load) => put({ hits: load, isAwaited: false }));
  if (!hasWords(query)) return;
  const claims = api.ask('claims', { query: { q: query, limit: CLAIMS }, signal });
  void answer(app, claims, signal, (load) => put({ claims: load }));
}

async function answer<T>(
  app: App,
  asked: Promise<T>,
  signal: AbortSignal,
  put: (load: Load<T>) => void,
): Promise<void> {
  try {
    const value = await asked;
    if (!signal.aborted) put({ status: 'ready', value });
  } catch (error) {
    if (!signal.aborted) put({ status: 'failed', failure: reportFailure(app, error) });
  }
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
  const add = async (relations: readonly Relation[]): Promise<void> => {
    const besides = { selection: [id], claim: undefined, sheet: 'inspector', about: id } as const;
    await growScene(app, 'add', (scene) => addToScene(scene, { entities: [entity], relations }, new Map()), besides);
    app.canvas.current?.reveal(id);
  };
  // Onto an empty canvas at once: there is nothing to ask for.
  if (app.store.getState().scene.graph.entities.size === 0) return add([]);
  await waitFor(app, async () => add(await tiesTo(app, id)));
}

/** Adds every relation there is among what is on the canvas. */
export function connectShown(app: App): Promise<void> {
  return waitFor(app, async () => {
    const graphNow = (): Graph => app.store.getState().scene.graph;
    const found = await app.api.ask('subgraph', { body: { ids: [...graphNow().entities.keys()] } });
    // What was hidden while the answer was on its way stays hidden.
    const { entities, relations: before } = graphNow();
    const relations = found.relations.filter(
      ({ id, from, to }) => !before.has(id) && entities.has(from) && entities.has(to),
    );
    if (relations.length > 0)
      changeScene(app, 'connect', (scene) => addToScene(scene, { entities: [], relations }, new Map()));
    tell(app, { type: 'connected', added: relations.length });
  });
}

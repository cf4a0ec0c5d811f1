import { ontology } from '../../model/ontology/index.ts';
import type { Api, Question } from '../api/ask.ts';
import { reportFailure, type App } from './app.ts';
import type { Loads } from './loads.ts';
import { loadAround } from './inspect/around.ts';
import { loadFigures } from './inspect/figures.ts';
import { LOADING, type Load } from './load.ts';
import { loadMatching } from './expand/matching.ts';
import { loadOverview } from './overview.ts';
import { loadTies } from './inspect/ties.ts';

type Ask = { readonly [S in keyof Loads]: (api: Api, key: string) => Promise<Loads[S]> };

const byId = (id: string): Question => ({ path: { id } });

const ASK: Ask = {
  entity: (api, id) => api.ask('entity', byId(id)),
  relation: (api, id) => api.ask('relation', byId(id)),
  preview: (api, id) => api.ask('preview', byId(id)),
  matching: loadMatching,
  ties: loadTies,
  around: loadAround,
  between: (api, ids) => api.ask('subgraph', { body: { ids: ids.split(' ') } }),
  figures: (api, id) => loadFigures(api, ontology, id),
  text: (api, id) => api.ask('sourceText', byId(id)),
  sources: (api) => api.ask('sources'),
  overview: (api) => loadOverview(api),
};

/**
 * Of each slot; more than anyone comes back to. What is older is asked for again where it is shown: nothing may show more
 * of a slot at once, or it would be asked for without end.
 */
export const KEPT = 60;

function put<S extends keyof Loads>(app: App, slot: S, key: string, load: Load<Loads[S]>): void {
  app.store.setState(({ loads }) => ({
    loads: { ...loads, [slot]: new Map<string, unknown>([...[...loads[slot]].slice(-KEPT), [key, load]]) },
  }));
}

/** Asks once for what a panel shows; what failed in an outage is asked again after it. */
export async function ensureLoaded(app: App, slot: keyof Loads, key: string): Promise<void> {
  const known = app.store.getState().loads[slot].get(key);
  if (known && (known.status !== 'failed' || !known.failure.retry)) return;
  await loadAgain(app, slot, key);
}

/** Asks if need be, and waits for the answer. */
export async function whenLoaded<S extends keyof Loads>(
  app: App,
  slot: S,
  key: string,
): Promise<Load<Loads[S]> | undefined> {
  await ensureLoaded(app, slot, key);
  const read = (): Load<Loads[S]> | undefined => app.store.getState().loads[slot].get(key);
  if (read()?.status !== 'loading') return read();
  return new Promise((resolve) => {
    const stop = app.store.subscribe(() => {
      if (read()?.status === 'loading') return;
      stop();
      resolve(read());
    });
  });
}

/** Asks whether or not it was asked before. */
export async function loadAgain(app: App, slot: keyof Loads, key: string): Promise<void> {
  put(app, slot, key, LOADING);
  try {
    put(app, slot, key, { status: 'ready', value: await ASK[slot](app.api, key) });
  } catch (error) {
    put(app, slot, key, { status: 'failed', failure: reportFailure(app, error) });
  }
}

/** Forgets what failed in the other language, and asks again where it is shown. */
export function forgetFailures({ store }: App): void {
  const { loads } = store.getState();
  const kept = Object.entries(loads).map(([slot, map]) => [
    slot,
    new Map([...(map as ReadonlyMap<string, Load<unknown>>)].filter(([, { status }]) => status !== 'failed')),
  ]);
  store.setState({ loads: Object.fromEntries(kept) as typeof loads });
}

import type { Facets } from '../../../model/api/answers.ts';
import { waitFor, type App } from '../app.ts';
import type { Facet, FacetIndex } from './facets.ts';
import type { Filters } from './filters.ts';
import type { Graph } from '../graph.ts';

/** The entities to ask about, so that all of the canvas is known: those that are new, and the ends of new relations. */
function unknown({ entities, relations }: Graph, { of }: FacetIndex): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const id of entities.keys()) if (!of.has(id)) ids.add(id);
  for (const { id, from, to } of relations.values()) if (!of.has(id)) ids.add(from).add(to);
  return ids;
}

const NOTHING_SAID: Facet = { sources: [] };

/** What the store no longer holds gets a facet that says nothing, so that it is not asked for again. */
function silent(asked: ReadonlySet<string>, { relations }: Graph, of: ReadonlyMap<string, Facet>): [string, Facet][] {
  const ties = [...relations.values()].filter(({ from, to }) => asked.has(from) && asked.has(to)).map(({ id }) => id);
  return [...asked, ...ties].filter((id) => !of.has(id)).map((id) => [id, NOTHING_SAID]);
}

function withAnswer(known: FacetIndex, asked: ReadonlySet<string>, graph: Graph, answer: Facets): FacetIndex {
  const fresh = [...answer.entities, ...answer.relations].map(({ id, ...facet }) => [id, facet] as const);
  const of = new Map<string, Facet>([...known.of, ...fresh]);
  for (const [id, facet] of silent(asked, graph, of)) of.set(id, facet);
  return { of, places: new Map([...known.places, ...answer.regions.map((place) => [place.id, place] as const)]) };
}

async function loadMissing(app: App): Promise<void> {
  const { scene, facets } = app.store.getState();
  const asked = unknown(scene.graph, facets);
  if (asked.size === 0) return;
  await waitFor(app, async () => {
    const answer = await app.api.ask('facets', { body: { ids: [...asked] } });
    app.store.setState((state) => ({ facets: withAnswer(state.facets, asked, scene.graph, answer) }));
  });
}

const underWay = new WeakMap<App, Promise<void>>();

/**
 * Makes the sources and regions of everything on the canvas known, one question at a time.
 * @returns what is known then; less than asked for where the question failed, which is told
 */
export async function ensureFacets(app: App): Promise<FacetIndex> {
  const before = underWay.get(app);
  const mine = before ? before.then(() => loadMissing(app)) : loadMissing(app);
  underWay.set(app, mine);
  try {
    await mine;
  } finally {
    if (underWay.get(app) === mine) underWay.delete(app);
  }
  return app.store.getState().facets;
}

const needsFacets = ({ region, sources }: Filters): boolean => region !== undefined || sources.size > 0;

/** A filter by region or source, however it came to be set, needs to know what is on the canvas. */
export function watchFacets(app: App): void {
  app.store.subscribe(({ scene, recoveries }, before) => {
    if (scene === before.scene && recoveries === before.recoveries) return;
    if (needsFacets(scene.filters)) void ensureFacets(app);
  });
}

import type { Subgraph } from '../../model/graph.ts';
import { tell, waitFor, type App } from './app.ts';
import { record } from './history.ts';
import { settle } from './place.ts';
import { EMPTY_GRAPH, merge } from './graph.ts';
import { EMPTY_SCENE, restOf, type Scene } from './scene.ts';
import type { View } from './view-url.ts';

/** The scene a view names, filled with what the graph holds of it now; what it gives no place has none. */
export function sceneOf(view: View, { entities, relations }: Subgraph): Scene {
  if (view.entities.length === 0) return EMPTY_SCENE;
  const order = new Map(view.entities.map((id, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? 0;
  const named = relations.filter(({ id }) => view.relations?.has(id) ?? true);
  const graph = merge(EMPTY_GRAPH, {
    entities: entities.filter(({ id }) => order.has(id)).toSorted((a, b) => place(a.id) - place(b.id)),
    relations: named,
  });
  const known = (id: string): boolean => graph.entities.has(restOf(id) ?? id);
  return {
    ...EMPTY_SCENE,
    graph,
    positions: new Map([...view.positions].filter(([id]) => known(id))),
    expanded: new Set([...view.expanded].filter(known)),
    filters: view.filters,
  };
}

/** What the page has at hand of a view, or undefined when it has to ask. */
function atHand({ store }: App, view: View): Subgraph | undefined {
  const { scene, history } = store.getState();
  const scenes = [scene, ...[...history.past, ...history.future].map(({ value }) => value)];
  const graphs = scenes.map(({ graph }) => graph);
  const entities = view.entities.map((id) => graphs.find((graph) => graph.entities.has(id))?.entities.get(id));
  const relations = [...(view.relations ?? [])].map((id) =>
    graphs.find((graph) => graph.relations.has(id))?.relations.get(id),
  );
  const isThere = <T>(one: T | undefined): one is T => one !== undefined;
  if (!view.relations || !entities.every(isThere) || !relations.every(isThere)) return undefined;
  return { entities: entities.filter(isThere), relations: relations.filter(isThere) };
}

/**
 * Shows a view; what is not at hand is asked for. The step before it can be undone to.
 * @param isWanted false when another view was asked for meanwhile
 */
export async function restore(app: App, view: View, isWanted: () => boolean): Promise<void> {
  const { tab, claim, selection } = view;
  const show = async (subgraph: Subgraph): Promise<void> => {
    const next = await settle(app, sceneOf(view, subgraph));
    if (!isWanted()) return;
    app.store.setState(({ scene, history }) => ({
      scene: next,
      history: scene.graph.entities.size > 0 ? record(history, { name: 'open-view', value: scene }) : history,
      selection: selection.filter((id) => next.graph.entities.has(id) || next.graph.relations.has(id)),
      tab,
      claim,
      menu: undefined,
      sheet: selection.length > 0 ? 'inspector' : undefined,
      ...(view.language && { language: view.language }),
    }));
    const missing = view.entities.length - next.graph.entities.size;
    if (missing > 0) tell(app, { type: 'missing', count: missing });
  };
  const known = view.entities.length === 0 ? { entities: [], relations: [] } : atHand(app, view);
  if (known) return await show(known);
  await waitFor(app, async () => await show(await app.api.ask('subgraph', { body: { ids: view.entities } })));
}

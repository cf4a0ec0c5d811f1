import { waitFor, type App } from './app.ts';
import type { ChangeName } from './app-state.ts';
import { growScene } from './place.ts';
import { addToScene } from './scene.ts';
import { select, selectAndReveal } from './select.ts';

export interface Adding {
  readonly name?: ChangeName;
  /** The entity on the canvas around which they belong. */
  readonly anchor?: string;
}

/**
 * Puts entities on the canvas, with their relations among themselves and to what is there, as one step, and selects
 * them. What is there already stays as it is; an id that the store does not know is left out.
 */
export function addEntities(app: App, ids: readonly string[], { name = 'add', anchor }: Adding = {}): Promise<void> {
  return waitFor(app, async () => {
    const { entities } = app.store.getState().scene.graph;
    const fresh = new Set(ids.filter((id) => !entities.has(id)));
    if (fresh.size === 0) return select(app, ids);
    const found = await app.api.ask('subgraph', { body: { ids: [...entities.keys(), ...fresh] } });
    const subgraph = {
      entities: found.entities.filter(({ id }) => fresh.has(id)),
      relations: found.relations.filter(({ from, to }) => fresh.has(from) || fresh.has(to)),
    };
    const about = ids.length === 1 ? ids[0] : undefined;
    await growScene(app, name, (scene) => addToScene(scene, subgraph, new Map()), {
      selection: ids,
      claim: undefined,
      sheet: 'inspector',
      ...(about !== undefined && { about }),
      ...(anchor !== undefined && { anchor }),
    });
  });
}

/** Where a link to an entity leads: to it on the canvas, where it is put if it is not there yet. */
export async function goTo(app: App, id: string, anchor?: string): Promise<void> {
  if (!app.store.getState().scene.graph.entities.has(id)) await addEntities(app, [id], anchor ? { anchor } : {});
  if (app.store.getState().scene.graph.entities.has(id)) selectAndReveal(app, id);
}

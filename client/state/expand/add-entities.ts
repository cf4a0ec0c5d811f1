import type { Relation, Subgraph } from '../../../model/graph.ts';
import { tell, waitFor, type App } from '../app.ts';
import type { ChangeName } from '../app-state.ts';
import { growScene } from '../place.ts';
import { addToScene } from '../scene.ts';
import { select, selectAndReveal } from '../select.ts';

/** As many as the API names the relations among at once. */
const MOST_ON_CANVAS = 20_000;
const MOST_SELECTED = 500;

export interface Adding {
  readonly name?: ChangeName;
  /** The entity on the canvas around which they belong. */
  readonly anchor?: string;
  /** Comes with them, in the same step. */
  readonly also?: Subgraph;
  /** What is selected stays so; absent: they are selected. */
  readonly keepsSelection?: boolean;
  /** Says how many came. */
  readonly tells?: boolean;
}

const NOTHING: Subgraph = { entities: [], relations: [] };

/** What is new of a subgraph, each once. */
function newsIn({ store }: App, entities: Subgraph['entities'], relations: Subgraph['relations']): Subgraph {
  const { graph } = store.getState().scene;
  return {
    entities: [...new Map(entities.map((entity) => [entity.id, entity])).values()].filter(
      ({ id }) => !graph.entities.has(id),
    ),
    relations: [...new Map(relations.map((relation) => [relation.id, relation])).values()].filter(
      ({ id }) => !graph.relations.has(id),
    ),
  };
}

/** Entities that are new, with their relations among themselves and to what is there. */
async function askFor({ api, store }: App, fresh: ReadonlySet<string>): Promise<Subgraph> {
  if (fresh.size === 0) return NOTHING;
  const { entities } = store.getState().scene.graph;
  const found = await api.ask('subgraph', { body: { ids: [...entities.keys(), ...fresh] } });
  const isFresh = ({ from, to }: Relation): boolean => fresh.has(from) || fresh.has(to);
  return { entities: found.entities.filter(({ id }) => fresh.has(id)), relations: found.relations.filter(isFresh) };
}

/** Selects what of these is on the canvas, if it is something, and not more than anyone would look at. */
function selectThere(app: App, ids: readonly string[]): void {
  const { entities } = app.store.getState().scene.graph;
  const there = ids.filter((id) => entities.has(id));
  if (there.length > 0 && there.length <= MOST_SELECTED) select(app, there);
}

async function add(app: App, ids: readonly string[], adding: Adding): Promise<void> {
  const { name = 'add', anchor, also = NOTHING, keepsSelection = false, tells = false } = adding;
  const { entities } = app.store.getState().scene.graph;
  const wanted = [...new Set(ids)].filter((id) => !entities.has(id));
  const fresh = new Set(wanted.slice(0, MOST_ON_CANVAS - entities.size));
  const found = await askFor(app, fresh);
  const news = newsIn(app, [...found.entities, ...also.entities], [...found.relations, ...also.relations]);
  const about = ids.length === 1 ? ids[0] : undefined;
  if (news.entities.length + news.relations.length > 0)
    await growScene(app, name, (scene) => addToScene(scene, news, new Map()), {
      ...(about !== undefined && { about }),
      ...(anchor !== undefined && { anchor }),
    });
  if (!keepsSelection) selectThere(app, ids);
  app.canvas.current?.reveal(...found.entities.map(({ id }) => id));
  if (fresh.size < wanted.length) tell(app, { type: 'canvas-full', left: wanted.length - fresh.size });
  else if (tells) tell(app, { type: 'added', entities: news.entities.length, relations: news.relations.length });
}

/**
 * Puts entities on the canvas, with their relations among themselves and to what is there, as one step, and selects
 * them. What is there already stays as it is; an id that the store does not know is left out.
 */
export const addEntities = (app: App, ids: readonly string[], adding: Adding = {}): Promise<void> =>
  waitFor(app, () => add(app, ids, adding));

/** Where a link to an entity leads: to it on the canvas, where it is put if it is not there yet. */
export async function goTo(app: App, id: string, anchor?: string): Promise<void> {
  if (app.store.getState().scene.graph.entities.has(id)) selectAndReveal(app, id);
  else await addEntities(app, [id], anchor ? { anchor } : {});
}

import type { NeighbourPage } from '../../model/api/answers.ts';
import type { Direction } from '../../model/api/queries.ts';
import type { Relation, Subgraph } from '../../model/graph.ts';
import { tell, waitFor, type App } from './app.ts';
import { otherEnd, remainderOf } from './graph.ts';
import { growScene } from './place.ts';
import { addToScene, markExpanded, type Scene } from './scene.ts';

/** How many relations one double click brings, largest amount first. */
export const FIRST_PAGE = 50;

/** One group of the preview: relations of one kind and direction to neighbours of one kind. */
export interface Group {
  readonly kind: string;
  readonly direction: Direction;
  readonly neighbourKind: string;
}

export interface Expansion {
  readonly id: string;
  /** All relations when absent. */
  readonly group?: Group;
  readonly limit?: number;
}

export const expansionKey = ({ id, group }: Expansion): string => JSON.stringify([id, group ?? null]);

function askPage(
  app: App,
  { id, group }: Expansion,
  limit: number,
  cursor: string | undefined,
): Promise<NeighbourPage> {
  return app.api.ask('neighbours', { path: { id }, query: { ...group, sort: 'amount', limit, cursor } });
}

/** The relations of a page that are new here. The API's neighbour kind takes the kinds below it along: here it is meant exactly. */
function freshOf(scene: Scene, { id, group }: Expansion, page: NeighbourPage): Relation[] {
  const kinds = new Map(page.entities.map((entity) => [entity.id, entity.kind]));
  return page.relations.filter(
    (relation) =>
      !scene.graph.relations.has(relation.id) && (!group || kinds.get(otherEnd(relation, id)) === group.neighbourKind),
  );
}

function closed(page: NeighbourPage, id: string, relations: readonly Relation[]): Subgraph {
  const ends = new Set([id, ...relations.flatMap(({ from, to }) => [from, to])]);
  return { entities: page.entities.filter((entity) => ends.has(entity.id)), relations };
}

/**
 * Turns pages until as many new relations are found as were asked for. It begins where the last expansion
 * ended; when nothing new lies behind that, once more from the start, because something may have been hidden since.
 */
async function collect(app: App, asked: Expansion, wanted: number): Promise<Subgraph> {
  const { scene, cursors } = app.store.getState();
  let cursor = cursors.get(expansionKey(asked));
  let fromStart = cursor === undefined;
  let found: Subgraph = { entities: [], relations: [] };
  while (found.relations.length < wanted) {
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await askPage(app, asked, wanted - found.relations.length, cursor);
    const part = closed(page, asked.id, freshOf(scene, asked, page));
    found = {
      entities: [...found.entities, ...part.entities],
      relations: [...found.relations, ...part.relations],
    };
    cursor = page.next;
    if (cursor !== undefined) continue;
    if (fromStart || found.relations.length > 0) break;
    fromStart = true;
  }
  remember(app, asked, cursor);
  return found;
}

function remember({ store }: App, asked: Expansion, cursor: string | undefined): void {
  const cursors = new Map(store.getState().cursors);
  if (cursor === undefined) cursors.delete(expansionKey(asked));
  else cursors.set(expansionKey(asked), cursor);
  store.setState({ cursors });
}

/** Adds what was found to an expanded entity. */
export const addExpanded = (scene: Scene, id: string, found: Subgraph): Scene =>
  markExpanded(addToScene(scene, found, new Map()), id);

async function addFound(app: App, asked: Expansion): Promise<void> {
  const { id, limit = FIRST_PAGE } = asked;
  const found = await collect(app, asked, limit);
  const entity = app.store.getState().scene.graph.entities.get(id);
  // It may have been hidden while the answer was on its way.
  if (!entity) return;
  const added = found.relations.length;
  if (added === 0) return tell(app, { type: 'nothing-left', entity });
  await growScene(app, 'expand', (scene) => addExpanded(scene, id, found), { anchor: id, about: id });
  const left = remainderOf(app.store.getState().scene.graph, id);
  tell(app, { type: 'expanded', entity, added, left });
}

function markExpanding({ store }: App, key: string, on: boolean): void {
  const expanding = new Set(store.getState().expanding);
  if (on) expanding.add(key);
  else expanding.delete(key);
  store.setState({ expanding });
}

/** Shows more of an entity's relations: the next ones, or those of one group. */
export async function expand(app: App, asked: Expansion): Promise<void> {
  const key = expansionKey(asked);
  if (app.store.getState().expanding.has(key)) return;
  markExpanding(app, key, true);
  await waitFor(app, () => addFound(app, asked));
  markExpanding(app, key, false);
}

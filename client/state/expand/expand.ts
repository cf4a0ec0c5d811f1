import type { NeighbourSort } from '../../../model/api/queries.ts';
import type { Entity, Subgraph } from '../../../model/graph.ts';
import { tell, waitFor, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { BY_AMOUNT, choiceKey, isNarrowed, type Choice } from './choice.ts';
import { collectNeighbours, type Neighbours } from './collect-neighbours.ts';
import { remainderOf, type Graph } from '../graph.ts';
import { isOrdered } from '../inspect/ties.ts';
import { growScene } from '../place.ts';
import { addToScene, markExpanded, restOf, type Scene } from '../scene.ts';

/** How many relations one double click brings, largest amount first. */
export const FIRST_PAGE = 50;
/** The most that come in one step, however many were asked for. */
export const LARGEST_STEP = 1000;
/** Questions for several entities that are under way at once. */
const AT_ONCE = 6;

export interface Expansion {
  readonly id: string;
  /** Everything by amount when absent. */
  readonly choice?: Choice;
  readonly limit?: number;
}

export const expansionKey = ({ id, choice = BY_AMOUNT }: Expansion): string => `${id} ${choiceKey(choice)}`;

/** Adds what was found to expanded entities. */
export const addExpanded = (scene: Scene, ids: readonly string[], found: Subgraph): Scene =>
  markExpanded(addToScene(scene, found, new Map()), ...ids);

const entityOn = ({ store }: App, id: string): Entity | undefined => store.getState().scene.graph.entities.get(id);

/** Those that are not on the canvas yet. */
const freshOf = (app: App, entities: readonly Entity[]): string[] =>
  entities.flatMap(({ id }) => (entityOn(app, id) ? [] : [id]));

const leftOf = ({ store }: App, id: string): number => remainderOf(store.getState().scene.graph, id);

/** By what an entity was expanded last: its remainder goes on with that. */
export const choiceOf = ({ choices }: Pick<AppState, 'choices'>, id: string): Choice => choices.get(id) ?? BY_AMOUNT;

/** What is no longer on the canvas need not be remembered. */
function rememberChoice({ store }: App, id: string, choice: Choice): void {
  store.setState(({ choices, scene: { graph } }) => ({
    choices: new Map([...[...choices].filter(([other]) => graph.entities.has(other)), [id, choice]]),
  }));
}

/** Where each goes on; one that was undone or cleared meanwhile goes on from where it is now. */
function cursorsAfter({ cursors }: Scene, all: readonly Neighbours[]): Scene['cursors'] {
  const moved = all.filter(({ id, began }) => cursors.get(id) === began);
  return new Map([...cursors, ...moved.map((one) => [one.id, one.cursors] as const)]);
}

/**
 * Adds what was found to those that are still there; the same scene when none is.
 * @param before what was there when it was asked for: what of it was hidden since stays hidden
 */
function addNeighbours(scene: Scene, all: readonly Neighbours[], before: Graph): Scene {
  const isOn = ({ id }: { readonly id: string }): boolean => scene.graph.entities.has(id);
  const there = all.filter(isOn);
  if (there.length === 0) return scene;
  const entities = there.flatMap((one) => one.entities).filter((one) => isOn(one) || !before.entities.has(one.id));
  const relations = there.flatMap((one) => one.relations);
  const ids = there.map(({ id }) => id);
  return { ...addExpanded(scene, ids, { entities, relations }), cursors: cursorsAfter(scene, there) };
}

/**
 * Adds what was found as one step.
 * @returns how many relations came: none where all that it belongs to was hidden meanwhile
 */
async function bring(app: App, all: readonly Neighbours[], before: Graph, about?: string): Promise<number> {
  const ties = new Set(all.flatMap(({ relations }) => relations.map(({ id }) => id)));
  const anchor = all.find(({ id }) => entityOn(app, id))?.id;
  if (ties.size === 0 || anchor === undefined) return 0;
  const fresh = freshOf(
    app,
    all.flatMap(({ entities }) => entities),
  );
  await growScene(app, 'expand', (scene) => addNeighbours(scene, all, before), {
    anchor,
    ...(about !== undefined && { about }),
  });
  const there = all.flatMap(({ id }) => (entityOn(app, id) ? [id] : []));
  if (there.length === 0) return 0;
  app.canvas.current?.seeNew(fresh, there);
  const { relations } = app.store.getState().scene.graph;
  return [...ties].filter((id) => relations.has(id)).length;
}

interface Found {
  readonly added: number;
  /** In which order they came; undefined where none of them states what was asked for. */
  readonly by: NeighbourSort | undefined;
}

async function addFound(app: App, { id, choice = BY_AMOUNT, limit = FIRST_PAGE }: Expansion): Promise<Found> {
  const before = app.store.getState().scene.graph;
  const found = await collectNeighbours(app, id, choice, Math.min(limit, LARGEST_STEP));
  const added = await bring(app, [found], before, id);
  if (added > 0) rememberChoice(app, id, choice);
  return { added, by: isOrdered(found.relations, choice.sort) ? choice.sort : undefined };
}

async function expandAndTell(app: App, asked: Expansion): Promise<void> {
  const { id } = asked;
  const { added, by } = await addFound(app, asked);
  const entity = entityOn(app, id);
  if (!entity) return;
  const left = leftOf(app, id);
  if (added === 0) tell(app, { type: left > 0 ? 'no-more-like-that' : 'nothing-left', entity });
  else tell(app, { type: 'expanded', entity, added, left, by, widened: false });
}

/** Marks what is under way, so that the same is not asked twice at once. */
async function once(app: App, key: string, work: () => Promise<void>): Promise<void> {
  const { store } = app;
  if (store.getState().expanding.has(key)) return;
  store.setState(({ expanding }) => ({ expanding: new Set([...expanding, key]) }));
  try {
    await waitFor(app, work);
  } finally {
    store.setState(({ expanding }) => ({ expanding: new Set([...expanding].filter((other) => other !== key)) }));
  }
}

/** Shows more of an entity's relations: those that were chosen, or the next ones by amount. */
export const expand = (app: App, asked: Expansion): Promise<void> =>
  once(app, expansionKey(asked), () => expandAndTell(app, asked));

/** The next ones by what was chosen last; where no more are like that, any, in the same order. */
async function nextAndTell(app: App, id: string, limit: number): Promise<void> {
  const choice = choiceOf(app.store.getState(), id);
  const wider: Choice = { ...BY_AMOUNT, sort: choice.sort };
  const first = await addFound(app, { id, choice, limit });
  const widened = first.added === 0 && isNarrowed(choice);
  const { added, by } = widened ? await addFound(app, { id, choice: wider, limit }) : first;
  const entity = entityOn(app, id);
  if (!entity) return;
  if (added === 0) tell(app, { type: 'nothing-left', entity });
  else tell(app, { type: 'expanded', entity, added, left: leftOf(app, id), by, widened });
}

/** Goes on where the last expansion of an entity ended. */
export const expandNext = (app: App, id: string, limit = FIRST_PAGE): Promise<void> =>
  once(app, expansionKey({ id, choice: choiceOf(app.store.getState(), id) }), () => nextAndTell(app, id, limit));

/** What a double click does: on an entity the first by amount, on a remainder the next like the last. */
export function expandAt(app: App, id: string): Promise<void> {
  const whole = restOf(id);
  return whole === undefined ? expand(app, { id }) : expandNext(app, whole);
}

/** Asks a few at a time. */
async function inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const goOn = async (): Promise<void> => {
    for (let index = next++; index < all.length; index = next++) {
      const one = all[index];
      // Each of the few waits for its own.
      // oxlint-disable-next-line no-await-in-loop
      if (one !== undefined) results[index] = await work(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
  return results;
}

/** How many each of several may bring, so that all have their part of one step. */
export const fairShare = (several: number): number =>
  Math.max(1, Math.min(FIRST_PAGE, Math.floor(LARGEST_STEP / Math.max(1, several))));

async function addFoundOfAll(app: App, ids: readonly string[]): Promise<void> {
  const share = fairShare(ids.length);
  const before = app.store.getState().scene.graph;
  const found = await inTurn(ids, (id) => collectNeighbours(app, id, BY_AMOUNT, share));
  const added = await bring(app, found, before);
  const there = ids.filter((id) => entityOn(app, id));
  if (there.length === 0) return;
  const left = there.reduce((sum, id) => sum + leftOf(app, id), 0);
  tell(app, { type: 'expanded-several', entities: there.length, added, left });
}

/** Expands several as one step, each by amount; together no more than one step may bring. */
export function expandSeveral(app: App, ids: readonly string[]): Promise<void> {
  const [only] = ids;
  if (only === undefined) return Promise.resolve();
  if (ids.length === 1) return expand(app, { id: only });
  const some = ids.slice(0, LARGEST_STEP);
  return once(app, `several ${some.join(' ')}`, () => addFoundOfAll(app, some));
}

import type { Entity, Subgraph } from '../../../model/graph.ts';
import { tell, waitFor, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { BY_AMOUNT, choiceKey, isNarrowed, type Choice } from './choice.ts';
import { collectNeighbours } from './collect-neighbours.ts';
import { remainderOf } from '../graph.ts';
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

/** Adds what was found to an expanded entity. */
export const addExpanded = (scene: Scene, id: string, found: Subgraph): Scene =>
  markExpanded(addToScene(scene, found, new Map()), id);

const entityOn = ({ store }: App, id: string): Entity | undefined => store.getState().scene.graph.entities.get(id);

/** Those that are not on the canvas yet. */
const freshOf = (app: App, entities: readonly Entity[]): string[] =>
  entities.flatMap(({ id }) => (entityOn(app, id) ? [] : [id]));

const leftOf = ({ store }: App, id: string): number => remainderOf(store.getState().scene.graph, id);

/** By what an entity was expanded last: its remainder goes on with that. */
export const choiceOf = ({ choices }: Pick<AppState, 'choices'>, id: string): Choice => choices.get(id) ?? BY_AMOUNT;

function rememberChoice({ store }: App, id: string, choice: Choice): void {
  store.setState(({ choices }) => ({ choices: new Map([...choices, [id, choice]]) }));
}

/** @returns how many came */
async function addFound(app: App, { id, choice = BY_AMOUNT, limit = FIRST_PAGE }: Expansion): Promise<number> {
  const found = await collectNeighbours(app, id, choice, Math.min(limit, LARGEST_STEP));
  // It may have been hidden while the answer was on its way.
  if (found.relations.length === 0 || !entityOn(app, id)) return 0;
  const fresh = freshOf(app, found.entities);
  await growScene(app, 'expand', (scene) => addExpanded(scene, id, found), { anchor: id, about: id });
  app.canvas.current?.seeNew(fresh, [id]);
  rememberChoice(app, id, choice);
  return found.relations.length;
}

async function expandAndTell(app: App, asked: Expansion): Promise<void> {
  const { id, choice = BY_AMOUNT } = asked;
  const added = await addFound(app, asked);
  const entity = entityOn(app, id);
  if (!entity) return;
  const left = leftOf(app, id);
  if (added === 0) tell(app, { type: left > 0 ? 'no-more-like-that' : 'nothing-left', entity });
  else tell(app, { type: 'expanded', entity, added, left, by: choice.sort, widened: false });
}

/** Marks what is under way, so that the same is not asked twice at once. */
async function once(app: App, key: string, work: () => Promise<void>): Promise<void> {
  const { store } = app;
  if (store.getState().expanding.has(key)) return;
  store.setState(({ expanding }) => ({ expanding: new Set([...expanding, key]) }));
  await waitFor(app, work);
  store.setState(({ expanding }) => ({ expanding: new Set([...expanding].filter((other) => other !== key)) }));
}

/** Shows more of an entity's relations: those that were chosen, or the next ones by amount. */
export const expand = (app: App, asked: Expansion): Promise<void> =>
  once(app, expansionKey(asked), () => expandAndTell(app, asked));

/** The next ones by what was chosen last; where no more are like that, any, in the same order. */
async function nextAndTell(app: App, id: string, limit: number): Promise<void> {
  const choice = choiceOf(app.store.getState(), id);
  const wider: Choice = { ...BY_AMOUNT, sort: choice.sort };
  const added = await addFound(app, { id, choice, limit });
  const widened = added === 0 && isNarrowed(choice);
  const more = widened ? await addFound(app, { id, choice: wider, limit }) : added;
  const entity = entityOn(app, id);
  if (!entity) return;
  if (more === 0) tell(app, { type: 'nothing-left', entity });
  else tell(app, { type: 'expanded', entity, added: more, left: leftOf(app, id), by: choice.sort, widened });
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
  const found = await inTurn(ids, (id) => collectNeighbours(app, id, BY_AMOUNT, share));
  const all = { entities: found.flatMap(({ entities }) => entities), relations: found.flatMap((one) => one.relations) };
  const there = ids.filter((id) => entityOn(app, id));
  const [anchor] = there;
  const added = new Set(all.relations.map(({ id }) => id)).size;
  const add = (scene: Scene): Scene => {
    const grown = addToScene(scene, all, new Map());
    return { ...grown, expanded: new Set([...grown.expanded, ...ids.filter((id) => scene.graph.entities.has(id))]) };
  };
  const fresh = freshOf(app, all.entities);
  if (added > 0) await growScene(app, 'expand', add, { ...(anchor !== undefined && { anchor }) });
  app.canvas.current?.seeNew(fresh, there);
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

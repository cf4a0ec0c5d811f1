import type { NeighbourPage } from '../../../model/api/answers.ts';
import type { Direction, NeighbourSort } from '../../../model/api/queries.ts';
import type { Entity, Relation } from '../../../model/graph.ts';
import type { Api } from '../../api/ask.ts';
import { waitFor, type App } from '../app.ts';
import { weightOf } from '../drawn/bundles.ts';
import { growScene } from '../place.ts';
import { otherEnd } from '../graph.ts';
import { addToScene } from '../scene.ts';
import { selectAndReveal } from '../select.ts';

/** How many relations a page of the list holds. */
const PAGE = 50;

/** A page of an entity's relations in the store, whether or not they are on the canvas. */
export interface TiesQuery {
  readonly id: string;
  readonly sort: NeighbourSort;
  /** All kinds when absent. */
  readonly kind?: string;
  readonly direction?: Direction;
  readonly cursor?: string;
}

export const tiesKey = ({ id, sort, kind, direction, cursor }: TiesQuery): string =>
  JSON.stringify({ id, sort, kind, direction, cursor });

export function loadTies(api: Api, key: string): Promise<NeighbourPage> {
  const { id, kind, ...query } = JSON.parse(key) as TiesQuery;
  const kinds = kind === undefined ? [] : [kind];
  return api.ask('neighbours', { path: { id }, query: { ...query, kind: kinds, limit: PAGE } });
}

/** Whether relations stand in such an order: by amount only where one of them states any. */
export const isOrdered = (relations: readonly Relation[], sort: NeighbourSort): boolean =>
  sort !== 'amount' || relations.some((relation) => weightOf(relation) >= 0);

/** A relation as it is seen from one of its ends. */
export interface Tie {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly other: Entity;
}

/** The relations of a page with the entity at their other end. */
export function tiesOf({ entities, relations }: Pick<NeighbourPage, 'entities' | 'relations'>, id: string): Tie[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return relations.flatMap((relation) => {
    const other = byId.get(otherEnd(relation, id));
    return other ? [{ relation, other, direction: relation.from === id ? 'out' : 'in' }] : [];
  });
}

function growByTie(app: App, from: Entity, { relation, other }: Tie): Promise<void> {
  const subgraph = { entities: [from, other], relations: [relation] };
  return growScene(app, 'add', (scene) => addToScene(scene, subgraph, new Map()), { anchor: from.id, about: other.id });
}

/** Puts one relation on the canvas, with its other end, and nothing else. */
export const addTie = (app: App, from: Entity, tie: Tie): Promise<void> =>
  waitFor(app, () => growByTie(app, from, tie));

/** To the relation on the canvas, where it is put first if need be. */
export function goToTie(app: App, from: Entity, tie: Tie): Promise<void> {
  return waitFor(app, async () => {
    if (!app.store.getState().scene.graph.relations.has(tie.relation.id)) await growByTie(app, from, tie);
    selectAndReveal(app, tie.relation.id);
  });
}

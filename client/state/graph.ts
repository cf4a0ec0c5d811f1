import type { Entity, Relation, Subgraph } from '../../model/graph.ts';
import { Recent } from './recent.ts';

/** What is on the canvas, by id. Never changed in place: every change is a new value. */
export interface Graph {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export const EMPTY_GRAPH: Graph = { entities: new Map(), relations: new Map() };

/** Adds what is new and renews what was there; the order of what was there stays. */
export function merge(graph: Graph, { entities, relations }: Subgraph): Graph {
  const all = new Map(graph.entities);
  for (const entity of entities) all.set(entity.id, entity);
  const ties = new Map(graph.relations);
  for (const relation of relations) if (all.has(relation.from) && all.has(relation.to)) ties.set(relation.id, relation);
  return { entities: all, relations: ties };
}

/** Takes entities away, with every relation that loses an end, and single relations. */
export function without(graph: Graph, ids: ReadonlySet<string>): Graph {
  const entities = new Map([...graph.entities].filter(([id]) => !ids.has(id)));
  const stays = ({ id, from, to }: Relation): boolean => !ids.has(id) && entities.has(from) && entities.has(to);
  return {
    entities,
    relations: new Map([...graph.relations].filter(([, relation]) => stays(relation))),
  };
}

type RelationIndex = ReadonlyMap<string, readonly Relation[]>;

function indexed(graph: Graph): RelationIndex {
  const index = new Map<string, Relation[]>();
  const put = (id: string, relation: Relation): void => {
    const own = index.get(id);
    if (own) own.push(relation);
    else index.set(id, [relation]);
  };
  for (const relation of graph.relations.values()) {
    put(relation.from, relation);
    if (relation.to !== relation.from) put(relation.to, relation);
  }
  return index;
}

const indexes = new Recent<Graph, RelationIndex>();
const NONE: readonly Relation[] = [];

/** The relations of an entity, without looking through all of a large graph for each. */
export const relationsOf = (graph: Graph, id: string): readonly Relation[] =>
  indexes.of(graph, indexed).get(id) ?? NONE;

export const otherEnd = ({ from, to }: Relation, id: string): string => (from === id ? to : from);

/** How many relations an entity has in the whole graph that are not on the canvas. */
export function remainderOf(graph: Graph, id: string): number {
  const degree = graph.entities.get(id)?.degree ?? 0;
  return Math.max(0, degree - relationsOf(graph, id).length);
}

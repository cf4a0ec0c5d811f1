import type { Subgraph } from '../../model/graph.ts';
import { EMPTY_GRAPH, merge, without, type Graph } from './graph.ts';
import { NO_FILTERS, type Filters } from './filters.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

/** All that undo brings back: what is on the canvas, where it stands, what the legend hides. */
export interface Scene {
  readonly graph: Graph;
  /** Whole pixels, of entities by id and of their remainders by `restId`. */
  readonly positions: Positions;
  /** Entities that were expanded: what is left of them is drawn as a remainder. */
  readonly expanded: ReadonlySet<string>;
  readonly filters: Filters;
}

export const EMPTY_SCENE: Scene = {
  graph: EMPTY_GRAPH,
  positions: new Map(),
  expanded: new Set(),
  filters: NO_FILTERS,
};

/** The id under which the remainder of an entity stands on the canvas. */
export const restId = (id: string): string => `rest~${id}`;

/** The entity a remainder belongs to, or undefined when the id is not a remainder's. */
export const restOf = (id: string): string | undefined =>
  id.startsWith('rest~') ? id.slice('rest~'.length) : undefined;

/** Adds a subgraph; only what has no position yet takes one from `placed`. */
export function addToScene(scene: Scene, subgraph: Subgraph, placed: Positions): Scene {
  return {
    ...scene,
    graph: merge(scene.graph, subgraph),
    positions: new Map([...placed, ...scene.positions]),
  };
}

export function takeFromScene(scene: Scene, ids: ReadonlySet<string>): Scene {
  const graph = without(scene.graph, ids);
  const stays = (id: string): boolean => graph.entities.has(restOf(id) ?? id);
  return {
    ...scene,
    graph,
    positions: new Map([...scene.positions].filter(([id]) => stays(id))),
    expanded: new Set([...scene.expanded].filter((id) => graph.entities.has(id))),
  };
}

export function moveInScene(scene: Scene, moved: Positions): Scene {
  return { ...scene, positions: new Map([...scene.positions, ...moved]) };
}

export const markExpanded = (scene: Scene, id: string): Scene => ({
  ...scene,
  expanded: new Set([...scene.expanded, id]),
});

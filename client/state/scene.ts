import type { Subgraph } from '../../model/graph.ts';
import { EMPTY_GRAPH, merge, relationsOf, without, type Graph } from './graph.ts';
import { NO_FILTERS, type Filters } from './filters/filters.ts';
import { isInside } from './layout/geometry.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Point>;

/** A region under what lies in it, as the layout by region draws it: a box in the coordinates of the picture. */
export interface Plate {
  /** The region, or '' for what lies in none. */
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Many drawn as one: the members of a group stand on the canvas only where it is opened. */
export interface Grouping {
  readonly by: 'kind' | 'region';
  readonly opened: ReadonlySet<string>;
}

/** Where the next page of each question about an entity's neighbours begins, by what is asked. */
export type Cursors = ReadonlyMap<string, string>;

/** All that undo brings back: what is on the canvas, where it stands, what the filters hide. */
export interface Scene {
  readonly graph: Graph;
  /** Whole pixels, of entities by id and of their remainders by `restId`. */
  readonly positions: Positions;
  /** Entities that were expanded: what is left of them is drawn as a remainder. */
  readonly expanded: ReadonlySet<string>;
  /** By entity: where expanding it goes on. Of one that is not here, it begins with the first that is not there yet. */
  readonly cursors: ReadonlyMap<string, Cursors>;
  readonly filters: Filters;
  /** Entities that no layout moves. */
  readonly pinned: ReadonlySet<string>;
  /** Undefined: every entity is drawn. */
  readonly grouping: Grouping | undefined;
  readonly plates: readonly Plate[];
}

export const EMPTY_SCENE: Scene = {
  graph: EMPTY_GRAPH,
  positions: new Map(),
  expanded: new Set(),
  cursors: new Map(),
  filters: NO_FILTERS,
  pinned: new Set(),
  grouping: undefined,
  plates: [],
};

/** The id under which the remainder of an entity stands on the canvas. */
export const restId = (id: string): string => `rest~${id}`;

/** The entity a remainder belongs to, or undefined when the id is not a remainder's. */
export const restOf = (id: string): string | undefined =>
  id.startsWith('rest~') ? id.slice('rest~'.length) : undefined;

/** The id under which a group stands on the canvas. */
export const groupId = (key: string): string => `group~${key}`;
export const groupKey = (id: string): string => id.slice(groupId('').length);
export const isGroupId = (id: string): boolean => id.startsWith('group~');

/** Adds a subgraph; only what has no position yet takes one from `placed`. */
export function addToScene(scene: Scene, subgraph: Subgraph, placed: Positions): Scene {
  return {
    ...scene,
    graph: merge(scene.graph, subgraph),
    positions: new Map([...placed, ...scene.positions]),
  };
}

/** Whether what has this place is still there: an entity, the remainder of one, or a group. */
export const hasPlace = ({ entities }: Graph, id: string): boolean => isGroupId(id) || entities.has(restOf(id) ?? id);

export function takeFromScene(scene: Scene, ids: ReadonlySet<string>): Scene {
  const graph = without(scene.graph, ids);
  const positions = new Map([...scene.positions].filter(([id]) => hasPlace(graph, id)));
  const holds = (plate: Plate): boolean => [...positions.values()].some((point) => isInside(point, plate));
  return {
    ...scene,
    graph,
    positions,
    plates: scene.plates.filter(holds),
    expanded: new Set([...scene.expanded].filter((id) => graph.entities.has(id))),
    // What has lost all its neighbours is expanded from the beginning; else those that were hidden come last.
    cursors: new Map([...scene.cursors].filter(([id]) => relationsOf(graph, id).length > 0)),
    pinned: new Set([...scene.pinned].filter((id) => graph.entities.has(id))),
  };
}

export function moveInScene(scene: Scene, moved: Positions): Scene {
  return { ...scene, positions: new Map([...scene.positions, ...moved]) };
}

export const markExpanded = (scene: Scene, ...ids: readonly string[]): Scene => ({
  ...scene,
  expanded: new Set([...scene.expanded, ...ids]),
});

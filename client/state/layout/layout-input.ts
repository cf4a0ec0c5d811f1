import { remainderOf, type Graph } from '../graph.ts';
import { restId, restOf, type Point, type Scene } from '../scene.ts';

export interface LayoutNode {
  readonly id: string;
  readonly at?: Point;
  /** Must not move. */
  readonly fixed: boolean;
}

/** What a layout is computed from: plain, so that it can be sent to a worker. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly (readonly [string, string])[];
}

/** Labels are wide and low: sideways there must be more room than up and down. */
export const STRETCH = 1.25;

/** The graph with the remainders of its expanded entities, as what the canvas has to find room for. */
export function layoutInput(scene: Scene, isFixed: (id: string) => boolean): LayoutInput {
  const rests = [...scene.expanded].filter((id) => remainderOf(scene.graph, id) > 0).map(restId);
  const ids = [...scene.graph.entities.keys(), ...rests];
  return {
    nodes: ids.map((id) => {
      const at = scene.positions.get(id);
      return { id, fixed: isFixed(id), ...(at && { at }) };
    }),
    links: [...linksOf(scene.graph), ...rests.map((id) => [restOf(id) ?? '', id] as const)],
  };
}

/** One link per pair, however many relations tie it. */
function linksOf(graph: Graph): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { from, to } of graph.relations.values())
    if (from !== to) pairs.set([from, to].toSorted().join(' '), [from, to]);
  return [...pairs.values()];
}

export const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

export function centreOf(positions: Iterable<Point>): Point {
  let [count, x, y] = [0, 0, 0];
  for (const point of positions) [count, x, y] = [count + 1, x + point.x, y + point.y];
  return count === 0 ? { x: 0, y: 0 } : { x: x / count, y: y / count };
}

import { remainderOf } from '../graph.ts';
import { restId, type Positions, type Scene } from '../scene.ts';

const BESIDE = { x: 76, y: 44 };

/** Places beside their entities for the remainders that have none yet: at once, and without looking for the best one. */
export function besideTheirOwn({ graph, expanded, positions }: Scene): Positions {
  const placed = new Map<string, { x: number; y: number }>();
  for (const id of expanded) {
    const at = positions.get(id);
    if (!at || positions.has(restId(id)) || remainderOf(graph, id) === 0) continue;
    placed.set(restId(id), { x: at.x + BESIDE.x, y: at.y + BESIDE.y });
  }
  return placed;
}

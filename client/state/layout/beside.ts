import { remainderOf } from '../graph.ts';
import { restId, type Positions, type Scene } from '../scene.ts';
import { moved } from './geometry.ts';
import { Room } from './room.ts';
import { separate } from './separate.ts';

const BESIDE = { x: 88, y: 54 };

/** Places beside their entities for the remainders that have none yet: at once, where there is room. */
export function besideTheirOwn({ graph, expanded, positions, plates }: Scene): Positions {
  const wishes = [...expanded].flatMap((id) => {
    const at = positions.get(id);
    if (!at || positions.has(restId(id)) || remainderOf(graph, id) === 0) return [];
    return [[restId(id), moved(at, BESIDE)] as const];
  });
  return wishes.length === 0 ? new Map() : separate(wishes, new Room(positions.values(), plates));
}

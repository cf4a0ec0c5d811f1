import type { Point } from '../scene.ts';
import { STRETCH } from './geometry.ts';
import { squeezed } from './force.ts';

const REACH = 120;
/** The more come, the farther out they begin. */
const CROWD = 30;
const SIGHT = 420;
/** A little more than the side that is turned away. */
const SIDE = 1.15 * Math.PI;

interface Sector {
  readonly start: number;
  readonly width: number;
}

/** The widest gap between the directions that are taken; the whole circle when none is. */
function widestGap(taken: readonly number[]): Sector {
  const sorted = taken.toSorted((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return { start: -Math.PI / 2, width: 2 * Math.PI };
  const gaps = sorted.map((start, index) => ({ start, width: (sorted[index + 1] ?? first + 2 * Math.PI) - start }));
  return gaps.reduce((widest, gap) => (gap.width > widest.width ? gap : widest));
}

/** Where there is room around a place: away from the crowd, or in the widest gap where the crowd is all around. */
function openSector(centre: Point, others: readonly Point[]): Sector {
  const middle = squeezed(centre);
  let [x, y, crowd] = [0, 0, 0];
  const directions: number[] = [];
  for (const other of others) {
    const at = squeezed(other);
    const [dx, dy] = [at.x - middle.x, at.y - middle.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || distance > SIGHT) continue;
    const weight = 1 - distance / SIGHT;
    [x, y, crowd] = [x + (weight * dx) / distance, y + (weight * dy) / distance, crowd + weight];
    directions.push(Math.atan2(dy, dx));
  }
  if (directions.length === 0 || Math.hypot(x, y) < 0.3 * crowd) return widestGap(directions);
  return { start: Math.atan2(-y, -x) - SIDE / 2, width: SIDE };
}

/** Places to begin at around an entity, on the side where there is room. */
export function fan(ids: readonly string[], centre: Point, others: readonly Point[]): [string, Point][] {
  const { start, width } = openSector(centre, others);
  const reach = REACH + CROWD * Math.sqrt(ids.length);
  return ids.map((id, index) => {
    const angle = start + (width * (index + 0.5)) / ids.length;
    return [id, { x: centre.x + STRETCH * reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) }];
  });
}

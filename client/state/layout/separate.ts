import type { Point, Positions } from '../scene.ts';
import { rounded, STRETCH } from './layout-input.ts';

/** Closer than this, two shapes or their labels touch. */
const APART = 88;
const STEP = 22;
const FARTHEST = 240;

/** The golden angle: steps by it fall evenly around a point. */
const TURN = Math.PI * (3 - Math.sqrt(5));

const touches = (a: Point, b: Point): boolean => ((a.x - b.x) / STRETCH) ** 2 + (a.y - b.y) ** 2 < APART ** 2;

/** The nearest free place, found on a spiral around the wished one. */
function freePlace(wish: Point, taken: readonly Point[]): Point {
  for (let step = 0; step < FARTHEST; step += 1) {
    const reach = STEP * Math.sqrt(step);
    const place = rounded({
      x: wish.x + STRETCH * reach * Math.cos(step * TURN),
      y: wish.y + reach * Math.sin(step * TURN),
    });
    if (!taken.some((other) => touches(place, other))) return place;
  }
  return wish;
}

/** Moves each of the new ones aside, as little as needed, where it would lie on another. What is fixed does not move. */
export function separate(fresh: Positions, fixed: readonly Point[]): Positions {
  const taken = [...fixed];
  const placed = new Map<string, Point>();
  for (const [id, wish] of fresh) {
    const place = freePlace(wish, taken);
    taken.push(place);
    placed.set(id, place);
  }
  return placed;
}

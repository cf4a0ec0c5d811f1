import type { Point } from '../scene.ts';
import { APART } from './cells.ts';
import { STRETCH } from './geometry.ts';
import { distance, Room } from './room.ts';

/** A little more than needed, so that whole pixels are still far enough apart. */
const ROOMY = APART + 3;
const PASSES = 60;

interface Mobile {
  x: number;
  y: number;
  readonly order: number;
}

/** Moves one away from another, by half of what they are too close. */
function pushApart(one: Mobile, other: Point, share: number): void {
  const close = ROOMY - distance(one, other);
  // What lies exactly on another goes any way, but always the same.
  const angle =
    one.x === other.x && one.y === other.y ? one.order : Math.atan2(one.y - other.y, (one.x - other.x) / STRETCH);
  one.x += share * close * STRETCH * Math.cos(angle);
  one.y += share * close * Math.sin(angle);
}

/** One pass over all that touch. */
function pass(all: readonly Mobile[], taken: Room): boolean {
  const room = new Room(all);
  let touched = false;
  for (const one of all) {
    for (const other of taken.near(one))
      if (distance(one, other) < APART) {
        touched = true;
        pushApart(one, other, 1);
      }
    for (const other of room.near(one))
      if (other.order > one.order && distance(one, other) < APART) {
        touched = true;
        pushApart(one, other, 0.5);
        pushApart(other, one, 0.5);
      }
  }
  return touched;
}

/**
 * Moves the new ones aside where they would lie on another: a crowd makes room on all sides, and what is still too
 * close then goes to the nearest free place. What is taken does not move.
 */
export function separate(wishes: Iterable<readonly [string, Point]>, taken: Room): Map<string, Point> {
  const fresh = [...wishes].map(([id, { x, y }], order) => ({ id, x, y, order }));
  for (let turn = 0; turn < PASSES && pass(fresh, taken); turn += 1);
  const placed = new Map<string, Point>();
  for (const one of fresh) {
    const place = taken.nearest(one);
    taken.take(place);
    placed.set(one.id, place);
  }
  return placed;
}

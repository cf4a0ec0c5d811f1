import type { Point } from '../scene.ts';

/** Labels are wide and low: sideways there must be more room than up and down. */
export const STRETCH = 1.25;

/** The golden angle: steps by it fall evenly around a point. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** A box in the coordinates of the picture, from its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

export function centreOf(points: Iterable<Point>): Point {
  let [count, x, y] = [0, 0, 0];
  for (const point of points) [count, x, y] = [count + 1, x + point.x, y + point.y];
  return count === 0 ? { x: 0, y: 0 } : { x: x / count, y: y / count };
}

/** The smallest box around all of them, with a margin. */
export function boxAround(points: Iterable<Point>, margin = 0): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

export const isInside = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How far a point is from the line between two others, which ends at them. */
export function distanceToLine({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}

/** The n-th of points that fill a disc evenly, from its middle outwards; stretched as labels need it. */
export function onSunflower(centre: Point, n: number, step: number): Point {
  const reach = step * Math.sqrt(n);
  return {
    x: centre.x + STRETCH * reach * Math.cos(n * TURN),
    y: centre.y + reach * Math.sin(n * TURN),
  };
}

export const moved = ({ x, y }: Point, by: Point): Point => ({ x: x + by.x, y: y + by.y });

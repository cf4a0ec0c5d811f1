import type { Point } from '../scene.ts';
import { STRETCH } from './geometry.ts';

/** Closer than this, two shapes or their labels touch. */
export const APART = 88;
/** More than the coordinates of any picture, in cells. */
export const ROW = 2 ** 20;

const rowOf = (y: number): number => Math.floor(y / APART);
const columnOf = (x: number): number => Math.floor(x / (STRETCH * APART));

export const cellOf = ({ x, y }: Point): number => rowOf(y) * ROW + columnOf(x);

/** Where a line is at a height, as a share of the way from one end to the other. */
const shareAt = (a: Point, b: Point, y: number): number =>
  a.y === b.y ? 0 : Math.max(0, Math.min(1, (y - a.y) / (b.y - a.y)));

/** Goes through the cells that lie within reach of the line between two points, each once, until one is found. */
export function findCellAlong(a: Point, b: Point, reach: number, isFound: (cell: number) => boolean): boolean {
  const last = rowOf(Math.max(a.y, b.y) + reach);
  for (let row = rowOf(Math.min(a.y, b.y) - reach); row <= last; row += 1) {
    const above = a.x + shareAt(a, b, row * APART - reach) * (b.x - a.x);
    const below = a.y === b.y ? b.x : a.x + shareAt(a, b, (row + 1) * APART + reach) * (b.x - a.x);
    const end = columnOf(Math.max(above, below) + reach);
    for (let column = columnOf(Math.min(above, below) - reach); column <= end; column += 1)
      if (isFound(row * ROW + column)) return true;
  }
  return false;
}

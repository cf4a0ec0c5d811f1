import type { Point } from '../scene.ts';
import { isInside, onSunflower, rounded, STRETCH, type Box } from './geometry.ts';

/** Closer than this, two shapes or their labels touch. */
export const APART = 88;
const STEP = 22;
/** More than the coordinates of any picture, in cells. */
const ROW = 2 ** 20;

const cellOf = ({ x, y }: Point): number => Math.floor(y / APART) * ROW + Math.floor(x / (STRETCH * APART));

/** How far apart two points are, sideways less than it looks. */
export const distance = (a: Point, b: Point): number => Math.hypot((a.x - b.x) / STRETCH, a.y - b.y);

/** Knows which places are taken, and finds free ones by looking at the nearest only. */
export class Room<P extends Point = Point> {
  private readonly cells = new Map<number, P[]>();
  private readonly closed: readonly Box[];

  /** @param closed boxes in which nothing may be put */
  constructor(taken: Iterable<P> = [], closed: readonly Box[] = []) {
    this.closed = closed;
    for (const point of taken) this.take(point);
  }

  take(point: P): void {
    const cell = cellOf(point);
    const known = this.cells.get(cell);
    if (known) known.push(point);
    else this.cells.set(cell, [point]);
  }

  /** What is taken in the cell of the point and the cells around it: all that could touch it, and more. */
  near(point: Point): P[] {
    const middle = cellOf(point);
    const found: P[] = [];
    for (let row = -ROW; row <= ROW; row += ROW)
      for (let column = -1; column <= 1; column += 1)
        for (const other of this.cells.get(middle + row + column) ?? []) found.push(other);
    return found;
  }

  isFree(point: Point): boolean {
    return (
      !this.near(point).some((other) => distance(point, other) < APART) &&
      !this.closed.some((box) => isInside(point, box))
    );
  }

  /** The free place nearest to the wished one, or nearly so: looked for on a spiral around it. */
  nearest(wish: Point): Point {
    for (let step = 0; ; step += 1) {
      const place = rounded(onSunflower(wish, step, STEP));
      if (this.isFree(place)) return place;
    }
  }
}

import type { Point } from '../scene.ts';
import { APART, cellOf, findCellAlong, ROW } from './cells.ts';
import { isInside, onSunflower, rounded, STRETCH, type Box } from './geometry.ts';

const STEP = 22;
/** After so many steps they become longer: in a large crowd the free place is far away. */
const FINE = 400;
/** From the middle outwards. */
const CELLS_AROUND = [0, -1, 1, -ROW, ROW, -ROW - 1, -ROW + 1, ROW - 1, ROW + 1];

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

  leave(point: P): void {
    const own = this.cells.get(cellOf(point));
    own?.splice(own.indexOf(point), 1);
  }

  /** Whether any of what is taken in the cells along a line is as asked for. */
  hasAlong(a: Point, b: Point, reach: number, isIt: (other: P) => boolean): boolean {
    return findCellAlong(a, b, reach, (cell) => this.cells.get(cell)?.some(isIt) ?? false);
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
    const middle = cellOf(point);
    const touches = (other: Point): boolean => distance(point, other) < APART;
    // In a crowd what touches is mostly in the cell itself.
    for (const by of CELLS_AROUND) if (this.cells.get(middle + by)?.some(touches)) return false;
    return !this.closed.some((box) => isInside(point, box));
  }

  /** The free place nearest to the wished one, or nearly so: looked for on a spiral around it. */
  nearest(wish: Point): Point {
    for (let step = 0; ; step += 1) {
      const place = rounded(onSunflower(wish, step, STEP * Math.max(1, Math.sqrt(step / FINE))));
      if (this.isFree(place)) return place;
    }
  }
}

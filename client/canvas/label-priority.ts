import type { Point } from '../state/scene.ts';

/** From this weight on a label is shown whatever shape it covers. */
export const ALWAYS = 1000;

/** A box by its middle, in the coordinates of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What no label may cover, but its own: the middle of a shape. */
export interface Shape extends Box {
  readonly id: string;
}

/** The label of a node. */
export interface Label extends Omit<Shape, 'x' | 'y'> {
  /** Where its middle may stand, the best first. */
  readonly places: readonly Point[];
  /** Larger is shown first. */
  readonly weight: number;
}

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** More cells than any row of a picture has. */
const ROW = 2 ** 20;

/** Boxes by where they lie: what a box covers is found by looking at its neighbourhood only. */
export class Grid<T extends Box> {
  private readonly cells = new Map<number, T[]>();
  private readonly side: number;

  /** @param side of a cell: about the size of the boxes */
  constructor(side: number) {
    this.side = side;
  }

  put(box: T): void {
    this.visit(box, (cell) => {
      const known = this.cells.get(cell);
      if (known) known.push(box);
      else this.cells.set(cell, [box]);
      return false;
    });
  }

  covers(box: Box, counts: (other: T) => boolean = () => true): boolean {
    return this.visit(
      box,
      (cell) => this.cells.get(cell)?.some((other) => overlap(box, other) && counts(other)) ?? false,
    );
  }

  /** Goes through the cells under a box until one is found. */
  private visit({ x, y, width, height }: Box, found: (cell: number) => boolean): boolean {
    const cell = (at: number): number => Math.floor(at / this.side);
    const [left, right] = [cell(x - width / 2), cell(x + width / 2)];
    for (let row = cell(y - height / 2); row <= cell(y + height / 2); row += 1)
      for (let column = left; column <= right; column += 1) if (found(row * ROW + column)) return true;
    return false;
  }
}

const isHan = (char: string): boolean => char > '⺀';

/** Width of a text in units of its font size: a Han character is as wide as it is high. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += isHan(char) ? 1 : 0.56;
  return width;
}

const CELL = 120;

/** The weightiest first. */
const ranked = (labels: readonly Label[]): Label[] =>
  labels.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));

/**
 * Labels never lie on one another, nor on a shape: of those that would lie on one another, the weightier stays.
 * @param taken is told where labels stay
 * @returns which of its places each of them has; those that are to be hidden have none
 */
export function placedLabels(
  labels: readonly Label[],
  shapes: Grid<Shape> = new Grid(CELL),
  taken: Grid<Box> = new Grid(CELL),
): Map<string, number> {
  const placed = new Map<string, number>();
  for (const { id, places, width, height, weight } of ranked(labels)) {
    const boxes = places.map(({ x, y }) => ({ x, y, width, height }));
    const isFree = (box: Box): boolean => !taken.covers(box);
    const isClear = (box: Box): boolean => isFree(box) && !shapes.covers(box, (shape) => shape.id !== id);
    const clear = boxes.findIndex(isClear);
    const place = clear < 0 && weight >= ALWAYS ? boxes.findIndex(isFree) : clear;
    const box = boxes[place];
    if (!box) continue;
    taken.put(box);
    placed.set(id, place);
  }
  return placed;
}

import type { Point } from '../scene.ts';
import { isInside, type Box } from './geometry.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a box in a row of the given height; undefined: of one that begins a row. */
export type Sizing = (height?: number) => Size;

/** Boxes of one row, from left to right. */
export type Shelf = readonly Box[];

export interface Packing {
  readonly gap: number;
  /** Width to height of all of it together. */
  readonly aspect: number;
  /** The upper left corner. */
  readonly from: Point;
  /** What already stands there: no box is put over it. */
  readonly taken: readonly Point[];
  /** What is done to the rows before it is seen how well they fit. */
  readonly finish?: (shelves: readonly Shelf[]) => readonly Shelf[];
}

const WIDTHS = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4, 1.6, 1.9, 2.3];

/** The first place in the row, from `x` on, where the box covers nothing that is taken. */
function freeFrom(box: Box, packing: Packing): Box {
  const { gap, taken } = packing;
  const around = { x: box.x - gap, y: box.y - gap, width: box.width + 2 * gap, height: box.height + 2 * gap };
  const under = taken.find((point) => isInside(point, around));
  return under ? freeFrom({ ...box, x: under.x + gap + 1 }, packing) : box;
}

/** Fills rows of at most this width, each as high as its highest box. */
function shelvesOf(sizings: readonly Sizing[], width: number, packing: Packing): Shelf[] {
  const { gap, from } = packing;
  const shelves: Box[][] = [[]];
  let y = from.y;
  for (const sizeIn of sizings) {
    let shelf = shelves.at(-1) ?? [];
    const last = shelf.at(-1);
    let box = freeFrom({ ...sizeIn(last?.height), x: last ? last.x + last.width + gap : from.x, y }, packing);
    if (last && box.x + box.width > from.x + width) {
      y += Math.max(...shelf.map(({ height }) => height)) + gap;
      shelf = [];
      shelves.push(shelf);
      box = freeFrom({ ...sizeIn(), x: from.x, y }, packing);
    }
    shelf.push(box);
  }
  return shelves;
}

/** How large a screen it takes: the smaller, the larger all of it can be shown. */
function extent(shelves: readonly Shelf[], aspect: number): number {
  const boxes = shelves.flat();
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) - Math.min(...boxes.map(({ x }) => x));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) - Math.min(...boxes.map(({ y }) => y));
  return Math.max(right / aspect, bottom);
}

/** Puts boxes into rows, in their order, so that all together have the shape of the view. */
export function pack(sizings: readonly Sizing[], packing: Packing): readonly Shelf[] {
  const { gap, aspect, finish = (shelves) => shelves } = packing;
  const sizes = sizings.map((sizeIn) => sizeIn());
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = Math.max(0, ...sizes.map(({ width }) => width));
  const tries = WIDTHS.map((factor) =>
    finish(shelvesOf(sizings, Math.max(widest, factor * Math.sqrt(area * aspect)), packing)),
  );
  return tries.reduce((best, next) => (extent(next, aspect) < extent(best, aspect) ? next : best));
}

/** Makes the rows equally wide, as bricks are laid. */
export function justified(shelves: readonly Shelf[], gap: number): Shelf[] {
  const endOf = (shelf: Shelf): number => Math.max(...shelf.map(({ x, width }) => x + width));
  const end = Math.max(...shelves.map(endOf));
  return shelves.map((shelf) => {
    const spare = (end - endOf(shelf)) / shelf.length;
    let x = shelf[0]?.x ?? 0;
    return shelf.map((box) => {
      const wider = { ...box, x, width: box.width + spare };
      x += wider.width + gap;
      return wider;
    });
  });
}

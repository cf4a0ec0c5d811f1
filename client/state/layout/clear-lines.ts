import type { Point, Positions } from '../scene.ts';
import { cellOf, findCellAlong } from './cells.ts';
import { boxAround, distanceToLine, onSunflower, overlap, rounded, type Box } from './geometry.ts';
import type { LayoutInput, LayoutNode } from './layout-input.ts';
import { Room } from './room.ts';

/** So near the middle of a shape a line seems to lead to it. */
const CLEAR = 34;
const CLEAR_OF_GROUP = 62;
/** Other places are looked for at this distance from each other, so many around the wished one. */
const STEP = 34;
const PLACES = 90;
/** A remainder stays close to its entity. */
const PLACES_BESIDE = 12;
const SWEEPS = 2;

/** What is drawn, where it stands now. */
interface Shape {
  readonly id: string;
  readonly clear: number;
  x: number;
  y: number;
  readonly lines: Line[];
}

type Line = readonly [Shape, Shape];

/** Lines by the cells they go through. */
class Lines {
  private readonly cells = new Map<number, Line[]>();

  put(line: Line): void {
    findCellAlong(...line, CLEAR, (cell) => {
      const known = this.cells.get(cell);
      if (known) known.push(line);
      else this.cells.set(cell, [line]);
      return false;
    });
  }

  drop(line: Line): void {
    findCellAlong(...line, CLEAR, (cell) => {
      const own = this.cells.get(cell);
      own?.splice(own.indexOf(line), 1);
      return false;
    });
  }

  /** How many would pass under a shape that stood there. */
  countOver(place: Point, shape: Shape): number {
    let count = 0;
    for (const [a, b] of this.cells.get(cellOf(place)) ?? [])
      if (a !== shape && b !== shape && distanceToLine(place, a, b) < CLEAR) count += 1;
    return count;
  }
}

/** All that is drawn, and which of its lines pass under a shape they do not lead to. */
class Picture {
  readonly shapes = new Map<string, Shape>();
  private readonly room: Room<Shape>;
  private readonly lines = new Lines();
  private readonly widest: number;

  constructor({ nodes, links, plates }: LayoutInput, placed: Positions) {
    for (const { id, at = placed.get(id), group, hidden } of nodes)
      if (at && !hidden) this.shapes.set(id, { id, clear: group ? CLEAR_OF_GROUP : CLEAR, ...at, lines: [] });
    this.room = new Room(this.shapes.values(), plates);
    this.widest = nodes.some(({ group }) => group) ? CLEAR_OF_GROUP : CLEAR;
    const reach = 2 * STEP * Math.sqrt(PLACES);
    const box = boxAround(placed.values(), reach);
    for (const [from, to] of links) {
      const [a, b] = [this.shapes.get(from), this.shapes.get(to)];
      if (a && b) this.tie([a, b], box);
    }
  }

  private tie(line: Line, box: Box): void {
    for (const end of line) end.lines.push(line);
    if (overlap(boxAround(line), box)) this.lines.put(line);
  }

  /** How many lines would lie, if the shape stood there; counting ends where there are as many as `enough`. */
  misleading(shape: Shape, place: Point, enough: number): number {
    let count = this.lines.countOver(place, shape);
    for (const [a, b] of shape.lines) {
      if (count >= enough) return count;
      const end = a === shape ? b : a;
      const isUnder = (other: Shape): boolean =>
        other !== shape && other !== end && distanceToLine(other, place, end) < other.clear;
      if (this.room.hasAlong(place, end, this.widest, isUnder)) count += 1;
    }
    return count;
  }

  /** The nearest free place at which none of its lines lies, or fewer than where it stands. */
  better(shape: Shape, places: number): Point | undefined {
    let least = this.misleading(shape, shape, Infinity);
    if (least === 0) return undefined;
    let found: Point | undefined;
    this.room.leave(shape);
    for (let step = 1; step <= places && least > 0; step += 1) {
      const place = rounded(onSunflower(shape, step, STEP));
      if (!this.room.isFree(place)) continue;
      const count = this.misleading(shape, place, least);
      if (count < least) [least, found] = [count, place];
    }
    this.room.take(shape);
    return found;
  }

  move(shape: Shape, { x, y }: Point): void {
    for (const line of shape.lines) this.lines.drop(line);
    this.room.leave(shape);
    [shape.x, shape.y] = [x, y];
    this.room.take(shape);
    for (const line of shape.lines) this.lines.put(line);
  }
}

/** Once through all that comes. */
function sweep(picture: Picture, fresh: readonly LayoutNode[]): boolean {
  let moved = false;
  for (const { id, beside } of fresh) {
    const shape = picture.shapes.get(id);
    const place = shape && picture.better(shape, beside === undefined ? PLACES : PLACES_BESIDE);
    if (!shape || !place) continue;
    picture.move(shape, place);
    moved = true;
  }
  return moved;
}

/**
 * Moves what comes a little aside where a line that passes under a shape would seem to lead to it. What is there stays.
 * @param placed free places of what comes
 */
export function clearLines(input: LayoutInput, placed: Positions): Positions {
  const picture = new Picture(input, placed);
  const fresh = input.nodes.filter(({ id }) => placed.has(id));
  for (let turn = 0; turn < SWEEPS && sweep(picture, fresh); turn += 1);
  return new Map(
    [...placed].map(([id, at]) => {
      const shape = picture.shapes.get(id);
      return [id, shape ? { x: shape.x, y: shape.y } : at];
    }),
  );
}

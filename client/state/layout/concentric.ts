import type { Point } from '../scene.ts';
import { adjacencyOf, hubOf, partsOf, stepsFrom, type Adjacency } from './adjacency.ts';
import { STRETCH } from './geometry.ts';
import type { LayoutInput, LayoutNode } from './layout-input.ts';
import { stack } from './stack.ts';

const RING = 150;
/** Between circles of the same distance there are no lines to follow. */
const INNER_RING = 100;
/** Room along a circle for one entity with its label. */
const ARC = 118;
/** A circle grows up to this much for all of the same distance; more of them take several circles. */
const MOST_GROWTH = 3;

const TOP = -Math.PI / 2;
const ROUND = 2 * Math.PI;

/** A place by its distance from the middle and its direction. */
interface Polar {
  readonly radius: number;
  readonly angle: number;
}

const onCircle = (radius: number, count: number): Polar[] =>
  Array.from({ length: count }, (_slot, index) => ({ radius, angle: TOP + (ROUND * index) / count }));

/** Places for `count` around the circle `inside`: on one circle if it can hold them, else on several. */
function slotsAround(inside: number, count: number): Polar[] {
  const first = inside + RING;
  const needed = (count * ARC) / ROUND;
  if (needed <= MOST_GROWTH * first) return onCircle(Math.max(first, needed), count);
  const radii = [first];
  const held = (): number => radii.reduce((sum, radius) => sum + Math.floor((ROUND * radius) / ARC), 0);
  while (held() < count) radii.push(first + INNER_RING * radii.length);
  const all = held();
  // Each circle takes its share, so that the outermost is as full as the others.
  let [left, room] = [count, all];
  return radii.flatMap((radius) => {
    const capacity = Math.floor((ROUND * radius) / ARC);
    const share = Math.ceil((left * capacity) / room);
    [left, room] = [left - share, room - capacity];
    return onCircle(radius, share);
  });
}

const byAngle = (a: Polar, b: Polar): number => a.angle - b.angle || a.radius - b.radius;

/** Turns the slots so that what stands on them is as near as can be to the direction it should have. */
function turned(slots: readonly Polar[], wishes: readonly number[]): Polar[] {
  let [x, y] = [0, 0];
  wishes.forEach((wish, index) => {
    const off = wish - (slots[index]?.angle ?? 0);
    [x, y] = [x + Math.cos(off), y + Math.sin(off)];
  });
  const turn = Math.atan2(y, x);
  return slots.map(({ radius, angle }) => ({ radius, angle: angle + turn }));
}

/** Each in the direction it should have, as nearly as there is room on one circle; undefined where they take all of it. */
function inDirection(radius: number, wishes: readonly number[]): Polar[] | undefined {
  const arc = ARC / radius;
  const gaps = wishes.map((wish, index) => (wishes[index + 1] ?? (wishes[0] ?? 0) + ROUND) - wish);
  // The circle is opened where the widest gap is.
  const last = gaps.indexOf(Math.max(...gaps));
  const unrolled = wishes.map((wish, index) => (index <= last ? wish + ROUND : wish));
  const order = [...unrolled.keys()].toSorted((a, b) => (unrolled[a] ?? 0) - (unrolled[b] ?? 0) || a - b);
  const angles = stack(order.map((index) => ({ wish: unrolled[index] ?? 0, height: arc })));
  if ((angles.at(-1) ?? 0) - (angles[0] ?? 0) > ROUND - arc) return undefined;
  const placed: Polar[] = [];
  order.forEach((index, place) => {
    placed[index] = { radius, angle: angles[place] ?? 0 };
  });
  return placed;
}

/** Places around the circle `inside` for what should stand in these directions, given in order. */
function placesAround(inside: number, wishes: readonly number[]): Polar[] {
  const slots = slotsAround(inside, wishes.length).toSorted(byAngle);
  const [first] = slots;
  const isOneCircle = slots.every(({ radius }) => radius === first?.radius);
  // Directly around the middle no direction is better than another.
  const near = first && isOneCircle && inside > 0 ? inDirection(first.radius, wishes) : undefined;
  return near ?? turned(slots, inside === 0 ? [] : wishes);
}

/** The direction in which those lie that it is tied to; that of its entity for a remainder. */
function wishedAngle({ id, beside }: LayoutNode, near: Adjacency, placed: ReadonlyMap<string, Polar>): number {
  const ties = beside === undefined ? (near.get(id) ?? []) : [beside];
  let [x, y] = [0, 0];
  for (const tie of ties) {
    const at = placed.get(tie);
    if (at && at.radius > 0) [x, y] = [x + Math.cos(at.angle), y + Math.sin(at.angle)];
  }
  const angle = x === 0 && y === 0 ? TOP : Math.atan2(y, x);
  return angle < TOP ? angle + ROUND : angle;
}

/** The nodes by their steps from the middle; what cannot be reached comes last, tied to its like. */
function bandsOf({ nodes }: LayoutInput, near: Adjacency, middle: string): LayoutNode[][] {
  const steps = stepsFrom(near, middle);
  const farthest = Math.max(0, ...steps.values()) + 1;
  const bands = Array.from({ length: farthest + 1 }, (): LayoutNode[] => []);
  for (const node of partsOf(nodes, near).flat()) {
    const own = steps.get(node.beside ?? node.id) ?? farthest;
    // Beside the one in the middle there is no room on its own circle.
    bands[node.beside === undefined ? own : Math.max(1, own)]?.push(node);
  }
  return bands.filter((band) => band.length > 0);
}

/** Those around the middle, so that what is tied to one another, directly or farther out, stands side by side. */
function tiedSideBySide(band: readonly LayoutNode[], { nodes, links }: LayoutInput, middle: string): LayoutNode[] {
  const others = nodes.filter(({ id }) => id !== middle);
  const near = adjacencyOf(others, links);
  const walked = new Set<string>();
  for (const { id } of band) if (!walked.has(id)) for (const reached of stepsFrom(near, id).keys()) walked.add(reached);
  const place = new Map([...walked].map((id, index) => [id, index]));
  const placeOf = ({ id, beside }: LayoutNode): number => place.get(beside ?? id) ?? 0;
  return band.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Circles around one entity by distance: who is tied directly, who over one other, and so on.
 * @param around the entity in the middle; undefined: the best tied one
 */
export function concentric(input: LayoutInput, around?: string): Map<string, Point> {
  const near = adjacencyOf(input.nodes, input.links);
  const middle = around !== undefined && near.has(around) ? around : hubOf(input.nodes, near);
  const placed = new Map<string, Polar>([[middle, { radius: 0, angle: 0 }]]);
  let outermost = 0;
  for (const band of bandsOf(input, near, middle).slice(1)) {
    const members = outermost === 0 ? tiedSideBySide(band, input, middle) : band;
    const wishes = members
      .map((node, index) => ({ id: node.id, index, angle: wishedAngle(node, near, placed) }))
      .toSorted((a, b) => a.angle - b.angle || a.index - b.index);
    const places = placesAround(
      outermost,
      wishes.map(({ angle }) => angle),
    );
    wishes.forEach(({ id }, index) => placed.set(id, places[index] ?? { radius: 0, angle: 0 }));
    outermost = Math.max(...places.map(({ radius }) => radius));
  }
  const place = ({ radius, angle }: Polar): Point => ({
    x: STRETCH * radius * Math.cos(angle),
    y: radius * Math.sin(angle),
  });
  return new Map([...placed].map(([id, polar]) => [id, place(polar)]));
}

import type { Point } from '../scene.ts';
import { centreOf } from './geometry.ts';

/** A turn, after a reflection or none, and how well it fits. */
interface Turn {
  readonly angle: number;
  readonly fit: number;
  /** -1: reflected. */
  readonly side: 1 | -1;
}

type Pair = readonly [from: Point, to: Point];

function bestTurn(pairs: readonly Pair[], side: 1 | -1): Turn {
  let [along, across] = [0, 0];
  for (const [from, to] of pairs) {
    const y = side * from.y;
    [along, across] = [along + from.x * to.x + y * to.y, across + from.x * to.y - y * to.x];
  }
  return { angle: Math.atan2(across, along), fit: Math.hypot(along, across), side };
}

/**
 * Turns, reflects and shifts places so that they lie as near as can be to where the same things stand now: a picture
 * laid out anew keeps left what was left. Distances stay as they are.
 */
export function aligned(places: ReadonlyMap<string, Point>, now: ReadonlyMap<string, Point>): Map<string, Point> {
  const shared = [...places].flatMap(([id, from]): Pair[] => {
    const to = now.get(id);
    return to ? [[from, to]] : [];
  });
  if (shared.length === 0) return new Map(places);
  const [middle, target] = [centreOf(shared.map(([from]) => from)), centreOf(shared.map(([, to]) => to))];
  const off = (point: Point, from: Point): Point => ({ x: point.x - from.x, y: point.y - from.y });
  const pairs = shared.map(([from, to]): Pair => [off(from, middle), off(to, target)]);
  const [straight, reflected] = [bestTurn(pairs, 1), bestTurn(pairs, -1)];
  const { angle, side } = reflected.fit > straight.fit ? reflected : straight;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (point: Point): Point => {
    const { x, y } = off(point, middle);
    return { x: target.x + cos * x - sin * side * y, y: target.y + sin * x + cos * side * y };
  };
  return new Map([...places].map(([id, point]) => [id, turn(point)]));
}

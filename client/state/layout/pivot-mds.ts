import type { Point } from '../scene.ts';
import { stepsFrom, type Adjacency } from './adjacency.ts';

/** More pivots than this make the picture no truer. */
const PIVOTS = 40;
const TURNS = 60;

type Row = readonly number[];

/** Steps from each of a few far apart entities to everything: one row of squares per entity. */
function squaredSteps(ids: readonly string[], near: Adjacency, first: string): number[][] {
  const rows = ids.map((): number[] => []);
  const closest = ids.map(() => Infinity);
  let pivot = first;
  for (let count = Math.min(PIVOTS, ids.length); count > 0; count -= 1) {
    const steps = stepsFrom(near, pivot);
    ids.forEach((id, index) => {
      const step = steps.get(id) ?? ids.length;
      rows[index]?.push(step * step);
      closest[index] = Math.min(closest[index] ?? 0, step);
    });
    pivot = ids[closest.indexOf(Math.max(...closest))] ?? first;
  }
  return rows;
}

const meanOf = (numbers: Row): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function doublyCentred(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_column, at) => meanOf(rows.map((row) => row[at] ?? 0)));
  const all = meanOf(columns);
  return rows.map((row) => {
    const own = meanOf(row);
    return row.map((value, at) => -0.5 * (value - own - (columns[at] ?? 0) + all));
  });
}

const dot = (a: Row, b: Row): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function unit(vector: Row): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** The direction in which the rows spread most, besides those `known`: by power iteration, the same each time. */
function mainDirection(rows: readonly Row[], known: readonly Row[]): number[] {
  const width = rows[0]?.length ?? 0;
  const gram = Array.from({ length: width }, (_a, a) =>
    Array.from({ length: width }, (_b, b) => rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0)),
  );
  let vector = unit(Array.from({ length: width }, (_one, at) => 1 + ((at * 7) % 5)));
  for (let turn = 0; turn < TURNS; turn += 1) {
    let next = gram.map((row) => dot(row, vector));
    for (const other of known) {
      const along = dot(next, other);
      next = next.map((value, at) => value - along * (other[at] ?? 0));
    }
    vector = unit(next);
  }
  return vector;
}

/**
 * Puts what hangs together so that distances in the picture are as near as can be to the steps along ties
 * (Brandes and Pich 2006): the large shape at once, which forces alone take long to find.
 * @param first where the looking begins
 * @returns places with one step as the unit, the long side lying
 */
export function pivotMds(ids: readonly string[], near: Adjacency, first: string): Map<string, Point> {
  const rows = doublyCentred(squaredSteps(ids, near, first));
  const wide = mainDirection(rows, []);
  const high = mainDirection(rows, [wide]);
  const places = rows.map((row) => ({ x: dot(row, wide), y: dot(row, high) }));
  const scale = stepLength(ids, places, near);
  return new Map(ids.map((id, index) => [id, scaled(places[index], 1 / scale)]));
}

const scaled = ({ x, y }: Point = { x: 0, y: 0 }, by: number): Point => ({ x: x * by, y: y * by });

/** How long a tie is on average. */
function stepLength(ids: readonly string[], places: readonly Point[], near: Adjacency): number {
  const placeOf = new Map(ids.map((id, index) => [id, places[index] ?? { x: 0, y: 0 }]));
  let [sum, count] = [0, 0];
  for (const [id, at] of placeOf)
    for (const other of near.get(id) ?? []) {
      const to = placeOf.get(other) ?? at;
      [sum, count] = [sum + Math.hypot(to.x - at.x, to.y - at.y), count + 1];
    }
  return count > 0 && sum > 0 ? sum / count : 1;
}

import { Problem } from '../../../../model/api/problems.ts';
import type { PairPaths } from '../../../graph/connect.ts';
import type { Access } from '../access.ts';
import type { Connection } from '../connection.ts';
import { entityRow } from './held-rows.ts';
import { inParts } from './in-parts.ts';
import { passable, type Passable } from './passable.ts';
import { neighboursOf, passableOnes, Reach } from './reach.ts';

/** More paths than anybody can use; walking them all could take all memory. */
const MOST_PATHS = 200_000;

/** What one more step from an end reaches: every new entity, with those from which it is reached. */
async function reach(db: Connection, from: Reach): Promise<ReadonlyMap<number, number[]>> {
  const reached = new Map<number, number[]>();
  for (const [key, neighbours] of await inParts(from.border, (part) => neighboursOf(db, part))) {
    for (const next of neighbours) {
      if (from.from.has(next)) continue;
      const before = reached.get(next);
      if (before) before.push(key);
      else reached.set(next, [key]);
    }
  }
  return reached;
}

/**
 * Takes a step from one end. No other inner entities are passed than those `over` which a path may go.
 * @returns where it meets what the other end has reached
 */
async function step(db: Connection, mine: Reach, other: Reach, over: Passable): Promise<readonly number[]> {
  const reached = await reach(db, mine);
  const found = [...reached.keys()];
  const meetings = found.filter((key) => other.from.has(key));
  for (const key of meetings) mine.from.set(key, reached.get(key) ?? []);
  if (meetings.length > 0) return meetings;
  const passed = await inParts(found, (part) => [passableOnes(db, part, over)]);
  mine.border = passed.flatMap(({ keys }) => keys);
  for (const key of mine.border) mine.from.set(key, reached.get(key) ?? []);
  mine.cost = passed.reduce((sum, { cost }) => sum + cost, 0);
  mine.depth += 1;
  return [];
}

function join(start: Reach, end: Reach, meetings: readonly number[]): number[][] {
  const [toStart, toEnd] = [new Map<number, number>(), new Map<number, number>()];
  const count = meetings.reduce((sum, key) => sum + start.countWays(key, toStart) * end.countWays(key, toEnd), 0);
  if (count > MOST_PATHS) throw new Problem('query-timeout');
  return meetings.flatMap((key) => {
    const tails = end.waysTo(key).map((way) => way.slice(0, -1).reverse());
    return start.waysTo(key).flatMap((head) => tails.map((tail) => [...head, ...tail]));
  });
}

async function search(
  db: Connection,
  [start, end]: readonly [Reach, Reach],
  maxHops: number,
  over: Passable,
): Promise<number[][]> {
  while (start.depth + end.depth < maxHops && start.border.length > 0 && end.border.length > 0) {
    const [mine, other] = start.cost <= end.cost ? [start, end] : [end, start];
    const meetings = await step(db, mine, other, over);
    if (meetings.length > 0) return join(start, end, meetings);
  }
  return [];
}

function idsOf(db: Connection, keys: readonly number[]): ReadonlyMap<number, string> {
  const rows = db.rows<[number, string]>('SELECT e.key, e.id FROM json_each(?) a JOIN entity e ON e.key = a.value', [
    JSON.stringify(keys),
  ]);
  return new Map(rows);
}

/**
 * Searches from both ends, always from the one whose next step reads fewer relations, so that a hub is opened last.
 * @returns a function that throws Problem `query-timeout` when there are too many paths to tell
 */
export function pairPaths(access: Access): PairPaths {
  const { db, using } = access;
  return async (from, to, { maxHops, hubDegree }) => {
    const [start, end] = [from, to].map((id) => new Reach(...entityRow<[number, number]>(access, id, 'key, degree')));
    if (!start || !end || from === to) return [];
    const paths = await search(db, [start, end], maxHops, passable(using, hubDegree));
    const ids = idsOf(db, [...new Set(paths.flat())]);
    return paths.map((path) => path.map((key) => ids.get(key) ?? ''));
  };
}

import { Bound } from '../bound.ts';
import type { Connection } from '../connection.ts';
import type { Passable } from './passable.ts';

/** Steps taken from one end of a search. */
export class Reach {
  /** Every entity reached, with those from which it was reached first. */
  readonly from: Map<number, number[]>;
  /** The entities reached last. */
  border: readonly number[];
  /** How many relations the next step reads. */
  cost = 0;
  depth = 0;

  constructor(start: number, degree: number) {
    this.from = new Map([[start, []]]);
    this.border = [start];
    this.cost = degree;
  }

  /** All ways from the start to an entity, as keys. */
  waysTo(key: number): number[][] {
    const before = [...new Set(this.from.get(key))];
    if (before.length === 0) return [[key]];
    return before.flatMap((step) => this.waysTo(step).map((way) => [...way, key]));
  }

  /** How many ways there are, without walking them. */
  countWays(key: number, known: Map<number, number>): number {
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    const before = [...new Set(this.from.get(key))];
    const count = before.length === 0 ? 1 : before.reduce((sum, step) => sum + this.countWays(step, known), 0);
    known.set(key, count);
    return count;
  }
}

const keysIn = (text: string): number[] => text.split(',').map(Number);

// One text for each entity: handing over a row for each relation would take most of the time.
const STEP = ['out', 'in']
  .map((way) => {
    const [here, there] = way === 'out' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
    return `SELECT a.value, group_concat(r.${there}) FROM json_each(?1) a
      JOIN relation r INDEXED BY relation_${way}_by_amount ON r.${here} = a.value GROUP BY a.value`;
  })
  .join(' UNION ALL ');

/** The neighbours of some entities: pairs of an entity and its neighbours, in either direction. */
export function neighboursOf(db: Connection, keys: readonly number[]): readonly (readonly [number, number[]])[] {
  return db.rows<[number, string]>(STEP, [JSON.stringify(keys)]).map(([key, text]) => [key, keysIn(text)]);
}

/** Those of the entities that may be passed, and how many relations they have together. */
export function passableOnes(
  db: Connection,
  keys: readonly number[],
  over: Passable,
): { readonly keys: readonly number[]; readonly cost: number } {
  const bound = new Bound();
  const statement = `SELECT group_concat(e.key), sum(e.degree) FROM json_each(${bound.add(JSON.stringify(keys))}) a
    JOIN entity e INDEXED BY entity_rank ON e.key = a.value WHERE ${over(bound)}`;
  const [text, cost] = db.row<[string | null, number | null]>(statement, bound.values) ?? [null, null];
  return { keys: text === null ? [] : keysIn(text), cost: cost ?? 0 };
}

import { amountsOf, sortAmount } from '../../../model/amounts.ts';
import type { Relation } from '../../../model/graph.ts';

/** Relations between the same two entities, drawn as one line until opened. Largest amount first, then by id. */
export interface Bundle {
  readonly id: string;
  readonly relations: readonly [Relation, ...Relation[]];
}

/** The same for both directions. */
export const pairId = ({ from, to }: Relation): string => (from < to ? `pair~${from}~${to}` : `pair~${to}~${from}`);

/** The amount that a relation is drawn and sorted by, in yuan; -1 when none is stated. */
export const weightOf = (relation: Relation): number => sortAmount(amountsOf(relation));

/** By id where the amounts are the same: in whatever order relations came, the line looks the same. */
const byWeight = (a: Relation, b: Relation): number => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1);

export function bundle(relations: Iterable<Relation>): Bundle[] {
  const pairs = new Map<string, [Relation, ...Relation[]]>();
  for (const relation of relations) {
    const known = pairs.get(pairId(relation));
    if (known) known.push(relation);
    else pairs.set(pairId(relation), [relation]);
  }
  return [...pairs].map(([id, [first, ...rest]]) => {
    const ranked = [first, ...rest].toSorted(byWeight);
    return { id, relations: [ranked[0] ?? first, ...ranked.slice(1)] };
  });
}

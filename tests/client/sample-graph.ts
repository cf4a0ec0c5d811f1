import type { Entity, Relation, Subgraph } from '../../model/graph.ts';
import { relationId } from '../../model/ids.ts';

export function entity(id: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'Company', name: id, aliases: [], props: {}, degree: 1, ...more };
}

type Tie = Pick<Relation, 'kind' | 'from' | 'to'> & Partial<Relation>;

export function relation(tie: Tie): Relation {
  return { id: relationId(tie), props: {}, claimCount: 1, conflictCount: 0, ...tie };
}

export const yuan = (amount: number): Relation['props'] => ({ amounts: [{ yuan: amount, basis: 'total' }] });

/** A hub in the middle of `count` others, each tied to it. */
export function star(count: number, hub = 'park:hub'): Subgraph {
  const others = Array.from({ length: count }, (_one, index) => entity(`company:c${index}`));
  return {
    entities: [entity(hub, { kind: 'Park', degree: count }), ...others],
    relations: others.map(({ id }) => relation({ kind: 'LOCATED_IN', from: id, to: hub })),
  };
}

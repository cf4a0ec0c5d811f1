import { relationIdentity } from '../../../../model/ids.ts';
import type { Direction } from '../../../../model/api/queries.ts';
import { slotOf, type Counted } from '../preview-counts.ts';
import type { EntityChange, RelationChange } from './change.ts';
import type { Held } from './held.ts';

type KindOf = (id: string) => string;

/** Adds `by` relations like this one to the counts of both its ends. */
function count(counts: Map<string, Counted>, relationId: string, kindOf: KindOf, by: 1 | -1): void {
  const { kind, from, to } = relationIdentity(relationId);
  const bump = (at: string, direction: Direction, neighbour: string): void => {
    const counted = counts.get(at);
    const slot = slotOf(kind, direction, kindOf(neighbour));
    counted?.set(slot, (counted.get(slot) ?? 0) + by);
  };
  bump(from, 'out', to);
  bump(to, 'in', from);
}

/** The counts of every entity whose relations, or whose neighbours' kinds, change. */
export function planCounts(
  held: Held,
  entities: ReadonlyMap<string, EntityChange>,
  relations: readonly RelationChange[],
): Map<string, Counted> {
  const before: KindOf = (id) => held.entities.get(id)?.kind ?? '';
  const after: KindOf = (id) => entities.get(id)?.kind ?? before(id);
  const counts = new Map<string, Counted>();
  for (const { id, existed, claims } of relations) {
    const { from, to } = relationIdentity(id);
    const exists = claims.after.length > 0;
    const sameKinds = before(from) === after(from) && before(to) === after(to);
    if (existed === exists && sameKinds) continue;
    for (const end of [from, to]) {
      if (!counts.has(end)) counts.set(end, new Map(held.entities.get(end)?.counted));
    }
    if (existed) count(counts, id, before, -1);
    if (exists) count(counts, id, after, 1);
  }
  return counts;
}

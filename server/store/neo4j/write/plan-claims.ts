import type { Claim } from '../../../../model/graph.ts';
import type { Change, ClaimChange } from './change.ts';
import type { HeldClaim } from './held.ts';

const sameHolders = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((batch, index) => batch === b[index]);

/** @param added the claims that the new batch has on the subject */
export function planClaims(held: readonly HeldClaim[], added: readonly Claim[], { drop, add }: Change): ClaimChange {
  if (held.length === 0) return { after: added, fresh: added, reheld: [], gone: [] };
  const again = new Set(added.map(({ id }) => id));
  const after: HeldClaim[] = [];
  const gone: HeldClaim[] = [];
  const reheld: HeldClaim[] = [];
  for (const before of held) {
    const stay = before.batches.filter((batch) => !drop.has(batch));
    const batches = add && again.delete(before.claim.id) ? [...stay, add.number] : stay;
    if (batches.length === 0) gone.push(before);
    else after.push({ claim: before.claim, batches });
    if (batches.length > 0 && !sameHolders(batches, before.batches)) {
      reheld.push({ claim: before.claim, batches });
    }
  }
  const fresh = added.filter(({ id }) => again.has(id));
  return { after: [...after.map(({ claim }) => claim), ...fresh], fresh, reheld, gone };
}

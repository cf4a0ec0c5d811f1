import type { Claim } from '../../model/graph.ts';

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The order in which claims are told everywhere: by source id, first line (none is 0), claim id. */
export function compareClaims(a: Claim, b: Claim): number {
  return compare(a.source, b.source) || (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0) || compare(a.id, b.id);
}

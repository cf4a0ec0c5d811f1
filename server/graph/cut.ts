import type { Cut } from '../../model/graph.ts';

/** What an answer says about its limit; an answer that does not hold all there is, is truncated. */
export function cutOf(shown: number, total: number): Cut {
  return { shown, total, truncated: shown < total };
}

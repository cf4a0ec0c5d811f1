import type { RecordError } from '../../model/records.ts';
import type { CitedClaim } from './cited-claims.ts';

/** Claims that cite lines which their text does not have. */
export function linesInside(claims: readonly CitedClaim[]): RecordError[] {
  return claims.flatMap(({ at, claim, field, lineCount }) => {
    const last = claim.lines?.[1] ?? 0;
    if (last <= lineCount) return [];
    return [{ ...at, field: `${field}.lines`, reason: `${claim.source} has only ${lineCount} lines, not ${last}` }];
  });
}

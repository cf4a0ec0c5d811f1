import { HAS_WORDS } from '../claim-words.ts';
import { CLAIM_COLUMNS } from '../documents.ts';

/** Which conditions the statement has. */
export interface ClaimParts {
  readonly subject: boolean;
  readonly source: boolean;
  readonly lines: boolean;
  readonly words: boolean;
  readonly after: boolean;
}

const LINE = 'coalesce(c.lines[0], 0)';
const AFTER = `(c.source > $source0
    OR c.source = $source0 AND (${LINE} > $line0 OR ${LINE} = $line0 AND c.id > $after))`;

/** Where to start: at the subject, else at the source, else everywhere. */
function pattern({ subject, source }: ClaimParts): string {
  if (subject) return 'MATCH (c:Claim {subject: $subject})';
  return source ? 'MATCH (:Source {id: $source})<-[:CITES]-(c:Claim)' : 'MATCH (c:Claim)';
}

/** One page of claims. Rows: the claim’s columns, and the id of what it is about. */
export function readClaims(parts: ClaimParts): string {
  const wanted = [
    ...(parts.subject && parts.source ? ['c.source = $source'] : []),
    ...(parts.lines ? ['c.lines[0] <= $last AND c.lines[1] >= $first'] : []),
    ...(parts.words ? [HAS_WORDS] : []),
  ];
  const where = (conditions: readonly string[]): string =>
    conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `
RETURN EXISTS { (:Entity {id: $subject}) } OR EXISTS { (:Claim {subject: $subject}) } AS subjectKnown,
  EXISTS { (:Source {id: $source}) } AS sourceKnown,
  COUNT { ${pattern(parts)}${where(wanted)} } AS total,
  COLLECT {
    ${pattern(parts)}${where([...wanted, ...(parts.after ? [AFTER] : [])])}
    WITH c ORDER BY c.source, ${LINE}, c.id LIMIT $limit
    RETURN [${CLAIM_COLUMNS}, c.subject]
  } AS rows`;
}

import { CLAIM_COLUMNS } from '../documents.ts';

/** A page of the claims without words, by id: each with its subject, and the subject's kind where that is an entity. */
export const READ_WORDLESS_CLAIMS = `
MATCH (c:Claim)
WHERE c.id > $after AND c._words IS NULL
WITH c ORDER BY c.id LIMIT $limit
OPTIONAL MATCH (c)-[:ABOUT]->(e:Entity)
RETURN [${CLAIM_COLUMNS}, c.subject, e.kind] AS claim
ORDER BY c.id`;

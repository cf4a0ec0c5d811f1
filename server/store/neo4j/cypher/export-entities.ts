import { CLAIM_COLUMNS } from '../documents.ts';

export const EXPORT_ENTITIES = `
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, e._doc AS doc,
  COLLECT { MATCH (c:Claim {subject: e.id}) RETURN [${CLAIM_COLUMNS}] } AS claims`;

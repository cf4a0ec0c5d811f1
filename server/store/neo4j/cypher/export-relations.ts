import { CLAIM_COLUMNS } from '../documents.ts';

/** @param type the type of the kind, from the ontology */
export const exportRelations = (type: string): string => `
MATCH ()-[r:${type}]->()
WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id AS id, r._doc AS doc,
  COLLECT { MATCH (c:Claim {subject: r.id}) RETURN [${CLAIM_COLUMNS}] } AS claims`;

import { CLAIM_COLUMNS } from '../documents.ts';

export const READ_ENTITY = `
MATCH (e:Entity {id: $id})
RETURN e._doc AS doc, e.degree AS degree, e._conflicts AS conflicts,
  COLLECT { MATCH (c:Claim {subject: $id}) RETURN [${CLAIM_COLUMNS}] } AS claims`;

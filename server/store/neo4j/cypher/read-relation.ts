import { CLAIM_COLUMNS } from '../documents.ts';

/** @param type the type of the kind, from the ontology */
export const readRelation = (type: string): string => `
MATCH (a)-[r:${type} {id: $id}]->(b)
RETURN r._doc AS doc, r._conflicts AS conflicts,
  a._doc AS fromDoc, a.degree AS fromDegree, b._doc AS toDoc, b.degree AS toDegree,
  COLLECT { MATCH (c:Claim {subject: $id}) RETURN [${CLAIM_COLUMNS}] } AS claims`;

/** @param type the type of the kind, from the ontology */
export const readRelationsOfKind = (type: string): string => `
MATCH ()-[r:${type}]->()
RETURN r.id AS id, r._doc AS doc`;

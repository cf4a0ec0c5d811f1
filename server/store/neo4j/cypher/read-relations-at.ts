/** @param types the types of all relations, from the ontology */
export const readRelationsAt = (types: string): string => `
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:${types}]-()
RETURN DISTINCT r.id AS id`;

/** @param type the type of the kind, from the ontology */
export const deleteRelations = (type: string): string => `
UNWIND $rows AS row
MATCH ()-[r:${type} {id: row.id}]->()
DELETE r`;

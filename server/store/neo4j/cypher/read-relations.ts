/** @param type the type of the kind, from the ontology */
export const readRelations = (type: string): string => `
UNWIND $ids AS id
MATCH ()-[r:${type} {id: id}]->()
RETURN collect([r.id, r._doc]) AS rows`;

/** @param type the type of the kind, from the ontology */
export const setRelations = (type: string): string => `
UNWIND $rows AS row
MATCH ()-[r:${type} {id: row.props.id}]->()
SET r = row.props`;

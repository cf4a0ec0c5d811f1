/** @param type from the ontology */
export const countType = (type: string): string => `
MATCH ()-[r:${type}]->()
RETURN count(r) AS count`;

/** @param label from the ontology */
export const countLabel = (label: string): string => `
MATCH (e:${label})
RETURN count(e) AS count`;

/** @param label from the ontology */
export const readAmounts = (label: string): string => `
MATCH (e:${label})
WHERE e._doc CONTAINS '"amounts":['
RETURN e.id AS id, e._doc AS doc
ORDER BY id`;

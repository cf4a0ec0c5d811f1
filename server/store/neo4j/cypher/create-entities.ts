/** @param labels all labels of the kind, from the ontology */
export const createEntities = (labels: string): string => `
UNWIND $rows AS row
CREATE (e:${labels})
SET e = row.props`;

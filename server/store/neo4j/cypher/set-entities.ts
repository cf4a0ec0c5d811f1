/**
 * @param former all labels that an entity can have, from the ontology
 * @param labels those of its kind
 */
export const setEntities = (former: string, labels: string): string => `
UNWIND $rows AS row
MATCH (e:Entity {id: row.props.id})
REMOVE e:${former}
SET e:${labels}, e = row.props`;

/**
 * Every relation among the entities is found from the end with the smaller degree, so that a hub among them is not
 * read through.
 * @param types the types of all relations, from the ontology
 */
export const readSubgraph = (types: string): string => `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH collect(e) AS entities
RETURN [e IN entities | [e.id, e._doc, e.degree]] AS entities,
  COLLECT {
    UNWIND entities AS a
    MATCH (a)-[r:${types}]-(b)
    WHERE b.id IN $ids AND (a.degree < b.degree OR a.degree = b.degree AND a.id < b.id)
    RETURN [r.id, r._doc]
  } AS relations`;

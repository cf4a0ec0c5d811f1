/**
 * Every relation among the entities is found from the end with the smaller degree, so that the largest hub among them is
 * not read through. Comparing inner ids saves a property read for each relation that leads elsewhere.
 * @param types the types of all relations, from the ontology
 */
export const readSubgraph = (types: string): string => `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH collect(e) AS entities, collect(elementId(e)) AS inner
RETURN [e IN entities | [e.id, e._doc, e.degree]] AS entities,
  COLLECT {
    UNWIND entities AS a
    WITH a, elementId(a) AS self, a.degree AS degree
    MATCH (a)-[r:${types}]-(b)
    WHERE elementId(b) IN inner AND (degree < b.degree OR degree = b.degree AND self < elementId(b))
    RETURN [r.id, r._doc]
  } AS relations`;

/** What is asked of each entity `e` and of each relation `r`. */
export interface SubgraphColumns {
  readonly entity: string;
  readonly relation: string;
}

/**
 * Every relation among the entities is found from the end with the smaller degree, so that the largest hub among them is
 * not read through. Comparing inner ids saves a property read for each relation that leads elsewhere.
 * @param types the types of all relations, from the ontology
 */
export const readSubgraph = (types: string, { entity, relation }: SubgraphColumns): string => `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH collect(e) AS entities, collect(elementId(e)) AS inner
RETURN [e IN entities | [${entity}]] AS entities,
  COLLECT {
    UNWIND entities AS a
    WITH a, elementId(a) AS self, a.degree AS degree
    MATCH (a)-[r:${types}]-(b)
    WHERE elementId(b) IN inner AND (degree < b.degree OR degree = b.degree AND self < elementId(b))
    RETURN [${relation}]
  } AS relations`;

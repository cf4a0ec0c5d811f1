/**
 * All shortest paths of a pair, with everything on them: parallel relations make paths of their own, so the relations
 * are all that tie two neighbours on a path.
 * @param types the types of all relations, from the ontology: claims and batches are no ties
 * @param maxHops a whole number: the length of a pattern takes no parameter
 * @param passable what must hold of an inner node `n`; absent: every path is one
 */
export const findPaths = (types: string, maxHops: number, passable: string | undefined): string => `
RETURN
  COLLECT { UNWIND $ends AS id MATCH (e:Entity {id: id}) RETURN [e.id, e._doc, e.degree] } AS ends,
  COLLECT {
    MATCH (a:Entity {id: $ends[0]}), (b:Entity {id: $ends[1]})
    MATCH p = allShortestPaths((a)-[:${types}*..${maxHops}]-(b))
    ${passable === undefined ? '' : `WHERE all(n IN nodes(p) WHERE n.id IN $ends OR (${passable}))`}
    WITH collect(p) AS found
    RETURN {
      paths: [p IN found | [n IN nodes(p) | n.id]],
      entities: COLLECT { UNWIND found AS p UNWIND nodes(p) AS n WITH DISTINCT n RETURN [n.id, n._doc, n.degree] },
      relations: COLLECT { UNWIND found AS p UNWIND relationships(p) AS r WITH DISTINCT r RETURN [r.id, r._doc] }
    }
  } AS found`;

/** @param types the types of all relations, from the ontology: claims and batches are no ties
 *  @param maxHops a whole number: a pattern's length takes no parameter
 */
export const findPaths = (types: string, maxHops: number, withHubs: boolean): string => `
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:${types}*..${maxHops}]-(b))
${withHubs ? '' : 'WHERE all(n IN nodes(p) WHERE n.degree <= $hub OR n.id IN $ends)'}
RETURN collect(DISTINCT [n IN nodes(p) | n.id]) AS paths`;

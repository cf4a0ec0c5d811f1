/** @param types the types of all relations, from the ontology */
export const countEverything = (types: string): string => `
MATCH (e:Entity) WITH count(e) AS entities
MATCH ()-[r:${types}]->() WITH entities, count(r) AS relations
MATCH (c:Claim) WITH entities, relations, count(c) AS claims
MATCH (s:Source)
RETURN entities, relations, claims, count(s) AS sources`;

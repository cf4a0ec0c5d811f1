/** @param types the types of all relations, from the ontology */
export const countEverything = (types: string): string => `
RETURN COUNT { (:Entity) } AS entities, COUNT { ()-[:${types}]->() } AS relations,
  COUNT { (:Claim) } AS claims, COUNT { (:Source) } AS sources`;

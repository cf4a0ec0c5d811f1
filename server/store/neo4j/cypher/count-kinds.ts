/**
 * All from Neo4j's count store: nothing is read through.
 * @param labels of the entity kinds, from the ontology
 * @param types of the relation kinds, from the ontology
 */
export const countKinds = (labels: readonly string[], types: readonly string[]): string => `
RETURN [${labels.map((label) => `COUNT { (:${label}) }`).join(', ')}] AS entities,
  [${types.map((type) => `COUNT { ()-[:${type}]->() }`).join(', ')}] AS relations`;

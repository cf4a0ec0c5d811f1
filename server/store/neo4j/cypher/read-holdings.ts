export const READ_HOLDINGS = `
MATCH (b:Batch)-[:HOLDS]->(h:Holding)
WHERE b.number IN $numbers
RETURN h.entities AS entities, h.relations AS relations, h.sources AS sources`;

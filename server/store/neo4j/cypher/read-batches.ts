export const READ_BATCHES = `
MATCH (b:Batch)
WHERE b.loading IS NULL
RETURN b.id AS id, b.number AS number, b.name AS name, b.loadedAt AS loadedAt, b.digest AS digest,
  b.entities AS entities, b.relations AS relations, b.claims AS claims, b.sources AS sources
ORDER BY b.number DESC`;

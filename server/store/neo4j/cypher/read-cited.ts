/** The sources with a claim about each of the entities or relations. */
export const READ_CITED = `
UNWIND $ids AS id
MATCH (c:Claim {subject: id})
WITH id, collect(DISTINCT c.source) AS sources
RETURN collect([id, sources]) AS rows`;

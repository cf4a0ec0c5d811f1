export const READ_UNFINISHED = `
MATCH (b:Batch {loading: true})
RETURN b.id AS id, b.number AS number`;

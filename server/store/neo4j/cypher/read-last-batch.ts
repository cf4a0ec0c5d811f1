export const READ_LAST_BATCH = `
OPTIONAL MATCH (l:Ledger {id: 'batches'})
RETURN coalesce(l.last, 0) AS last`;

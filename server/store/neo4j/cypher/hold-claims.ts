export const HOLD_CLAIMS = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.batches = row.batches`;

export const SET_CLAIM_WORDS = `
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.props`;

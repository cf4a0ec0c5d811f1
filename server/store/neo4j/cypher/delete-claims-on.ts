export const DELETE_CLAIMS_ON = `
UNWIND $rows AS row
MATCH (c:Claim {subject: row.id})
DETACH DELETE c`;

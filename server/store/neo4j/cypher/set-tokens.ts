/** Entities that somebody has changed since they were read have new tokens already. */
export const SET_TOKENS = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE e._doc = row.doc
SET e._search = row.tokens`;

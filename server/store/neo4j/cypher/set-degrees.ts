export const SET_DEGREES = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = row.degree, e.preview = row.preview`;

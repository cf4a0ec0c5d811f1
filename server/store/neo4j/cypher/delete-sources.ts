export const DELETE_SOURCES = `
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
DETACH DELETE s`;

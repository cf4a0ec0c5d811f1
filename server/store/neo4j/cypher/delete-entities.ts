export const DELETE_ENTITIES = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
DETACH DELETE e`;

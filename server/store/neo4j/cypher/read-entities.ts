export const READ_ENTITIES = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN collect([e.id, e._doc, e.degree]) AS rows`;

export const READ_PREVIEW = `
MATCH (e:Entity {id: $id})
RETURN e.preview AS preview`;

export const READ_HELD_ENTITIES = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e._doc AS doc, e.preview AS preview, e.batches AS batches, e._namings AS namings`;

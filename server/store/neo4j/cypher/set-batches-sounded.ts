export const SET_BATCHES_SOUNDED = `
UNWIND $ids AS id
MATCH (b:Batch {id: id})
SET b.sounds = true`;

export const SET_BATCHES_WORDED = `
UNWIND $ids AS id
MATCH (b:Batch {id: id})
SET b.words = true`;

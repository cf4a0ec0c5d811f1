/** From here on the batch is there. */
export const FINISH_BATCH = `
MATCH (b:Batch {id: $id})
REMOVE b.loading`;

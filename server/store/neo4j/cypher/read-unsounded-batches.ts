/** Batches that a Lianmai loaded which did not know names by the sound of the whole. */
export const READ_UNSOUNDED_BATCHES = `
MATCH (b:Batch)
WHERE b.sounds IS NULL AND b.loading IS NULL
RETURN b.id AS id`;

/** Batches that a Lianmai loaded which did not keep the words of claims. */
export const READ_WORDLESS_BATCHES = `
MATCH (b:Batch)
WHERE b.words IS NULL AND b.loading IS NULL
RETURN b.id AS id`;

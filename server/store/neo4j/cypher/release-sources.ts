/** Takes the batch off the sources; those that no other batch holds go. */
export const RELEASE_SOURCES = `
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s.batches = [number IN s.batches WHERE number <> $number]
WITH s WHERE size(s.batches) = 0
DETACH DELETE s`;

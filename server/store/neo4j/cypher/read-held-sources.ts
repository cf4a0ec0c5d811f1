export const READ_HELD_SOURCES = `
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s._doc AS doc, s.batches AS batches, COUNT { (s)<-[:CITES]-() } AS cited`;

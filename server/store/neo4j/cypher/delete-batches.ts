export const DELETE_BATCHES = `
UNWIND $rows AS row
MATCH (b:Batch {id: row.id})
OPTIONAL MATCH (b)-[:HOLDS]->(h:Holding)
DETACH DELETE h, b`;

export const CREATE_HOLDINGS = `
UNWIND $rows AS row
MATCH (b:Batch {id: row.batch})
CREATE (b)-[:HOLDS]->(h:Holding)
SET h = row.props`;

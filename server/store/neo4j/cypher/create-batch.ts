export const CREATE_BATCH = `
UNWIND $rows AS row
MERGE (l:Ledger {id: 'batches'})
SET l.last = row.props.number
CREATE (b:Batch)
SET b = row.props`;

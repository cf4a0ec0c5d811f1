/** Whoever has written to the node holds its lock until the transaction ends: one writer at a time. */
export const LOCK_WRITER = `
MERGE (l:Ledger {id: 'writer'})
SET l.turn = coalesce(l.turn, 0) + 1`;

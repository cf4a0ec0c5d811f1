export const CLOSE_JOURNAL = `
MATCH (l:Ledger {id: 'journal'})
DELETE l`;

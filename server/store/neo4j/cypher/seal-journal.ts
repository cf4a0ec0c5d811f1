/** From here on the change counts as made: whoever comes next carries it out. */
export const SEAL_JOURNAL = `
MERGE (l:Ledger {id: 'journal'})
SET l.sealed = true`;

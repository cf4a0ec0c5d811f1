export const READ_JOURNAL = `
OPTIONAL MATCH (l:Ledger {id: 'journal'})
RETURN l IS NOT NULL AS sealed, COLLECT { MATCH (j:Journal) RETURN j.at ORDER BY j.at } AS left`;

export const READ_JOURNAL = `
OPTIONAL MATCH (l:Ledger {id: 'journal'})
RETURN l IS NOT NULL AS sealed,
  COLLECT { MATCH (j:Journal) WITH j ORDER BY j.at RETURN [j.at, j.stage, j.lane] } AS left`;

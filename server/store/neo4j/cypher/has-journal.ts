export const HAS_JOURNAL = `
RETURN EXISTS { (:Journal) } OR EXISTS { (:Ledger {id: 'journal'}) } AS has`;

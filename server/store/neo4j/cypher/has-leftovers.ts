export const HAS_LEFTOVERS = `
RETURN EXISTS { (:Journal) } OR EXISTS { (:Ledger {id: 'journal'}) } OR EXISTS { (:Batch {loading: true}) } AS has`;

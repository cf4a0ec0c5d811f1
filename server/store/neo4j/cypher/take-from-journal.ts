export const TAKE_FROM_JOURNAL = `
MATCH (j:Journal {at: $at})
WITH j, j.name AS name, j.kind AS kind, j.rows AS rows
DELETE j
RETURN name, kind, rows`;

export const DROP_JOURNAL = `
MATCH (j:Journal)
WITH j LIMIT 50
DELETE j
RETURN count(*) AS dropped`;

export const EXPORT_SOURCES = `
MATCH (s:Source)
WHERE s.id > $after
WITH s ORDER BY s.id LIMIT $limit
RETURN s.id AS id, s._doc AS doc`;

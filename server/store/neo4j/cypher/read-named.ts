/** A page of all entities, by id. */
export const READ_NAMED = `
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e._doc AS doc
ORDER BY e.id LIMIT $limit`;

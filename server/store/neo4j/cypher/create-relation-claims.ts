/** A relationship cannot point at a relationship: the claim names it by its id, in \`subject\`. */
export const CREATE_RELATION_CLAIMS = `
UNWIND $rows AS row
MATCH (s:Source {id: row.props.source})
CREATE (s)<-[:CITES]-(c:Claim)
SET c = row.props`;

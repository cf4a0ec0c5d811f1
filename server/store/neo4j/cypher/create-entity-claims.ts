export const CREATE_ENTITY_CLAIMS = `
UNWIND $rows AS row
MATCH (s:Source {id: row.props.source})
MATCH (e:Entity {id: row.props.subject})
CREATE (s)<-[:CITES]-(c:Claim)-[:ABOUT]->(e)
SET c = row.props`;

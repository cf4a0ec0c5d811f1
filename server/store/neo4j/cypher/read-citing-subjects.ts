export const READ_CITING_SUBJECTS = `
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:CITES]-(c:Claim)
RETURN DISTINCT c.subject AS subject`;

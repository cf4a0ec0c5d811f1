export const READ_SOURCES = `
MATCH (s:Source)
RETURN s._doc AS doc, COUNT { (s)<-[:CITES]-() } AS claims`;

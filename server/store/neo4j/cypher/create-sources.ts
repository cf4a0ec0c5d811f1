export const CREATE_SOURCES = `
UNWIND $rows AS row
CREATE (s:Source)
SET s = row.props`;

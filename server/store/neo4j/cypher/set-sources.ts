export const SET_SOURCES = `
UNWIND $rows AS row
MATCH (s:Source {id: row.props.id})
SET s = row.props`;

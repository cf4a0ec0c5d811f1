export const WRITE_JOURNAL = `
CREATE (:Journal {at: $at, name: $name, kind: $kind, rows: $rows})`;

export const WRITE_JOURNAL = `
CREATE (:Journal {at: $at, stage: $stage, lane: $lane, name: $name, kind: $kind, rows: $rows})`;

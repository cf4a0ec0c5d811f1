import type { Connection } from './connection.ts';

/*
 * Subjects have integer keys, so that what points at them stays small. What is shown is kept as JSON (`doc`), what is
 * filtered, sorted or followed as columns. No foreign keys: every change ends in `write/settle`, which looks at all that
 * it touched, once.
 */
const TABLES = `
  CREATE TABLE batch (key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, digest TEXT NOT NULL, doc TEXT NOT NULL);

  -- holders: how many batches contain it; claims: how many cite it
  CREATE TABLE source (id TEXT PRIMARY KEY, holders INTEGER NOT NULL, claims INTEGER NOT NULL, doc TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE source_holding (batch INTEGER NOT NULL, source TEXT NOT NULL, PRIMARY KEY (batch, source)) WITHOUT ROWID;

  -- ties: its relations counted, [[kind, direction, neighbour kind, count], …]; facets: see facets.ts
  CREATE TABLE entity (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    sort_name TEXT NOT NULL DEFAULT '', amount REAL NOT NULL DEFAULT -1, date TEXT NOT NULL DEFAULT '',
    degree INTEGER NOT NULL DEFAULT 0, ties TEXT NOT NULL DEFAULT '[]', facets TEXT NOT NULL DEFAULT '',
    doc TEXT NOT NULL DEFAULT '', conflicts TEXT);
  -- what each batch calls an entity; an entity without a naming is held by nobody
  CREATE TABLE naming (entity INTEGER NOT NULL, batch INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (entity, batch)) WITHOUT ROWID;
  CREATE INDEX naming_batch ON naming (batch);
  CREATE VIRTUAL TABLE names USING fts5(tokens, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');

  -- place: a number that sorts as the id does, and takes a tenth of its room in nine indexes; see write/places.ts
  CREATE TABLE relation (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, kind TEXT NOT NULL,
    from_key INTEGER NOT NULL, to_key INTEGER NOT NULL,
    from_kind TEXT NOT NULL, to_kind TEXT NOT NULL, from_name TEXT NOT NULL, to_name TEXT NOT NULL,
    amount REAL NOT NULL DEFAULT -1, date TEXT NOT NULL DEFAULT '', stage TEXT NOT NULL DEFAULT '',
    facets TEXT NOT NULL DEFAULT '', doc TEXT NOT NULL DEFAULT '', conflicts TEXT);

  -- about an entity or a relation; a relation lives as long as it has claims. Lines are 0 when there are none.
  -- words: all that it says in words, folded; see model/search/claim-text.ts
  CREATE TABLE claim (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL, entity INTEGER, relation INTEGER, source TEXT NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, doc TEXT NOT NULL, holders INTEGER NOT NULL DEFAULT 1,
    words TEXT NOT NULL);
  CREATE INDEX claim_entity ON claim (entity) WHERE entity IS NOT NULL;
  CREATE INDEX claim_relation ON claim (relation) WHERE relation IS NOT NULL;
  CREATE INDEX claim_unheld ON claim (key) WHERE holders = 0;
  CREATE TABLE claim_holding (batch INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (batch, claim)) WITHOUT ROWID;

  -- how many there are, so that nobody counts rows: thing is entity, relation (with their kinds), claim or source
  CREATE TABLE tally (thing TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (thing, kind)) WITHOUT ROWID;
`;

/**
 * What only questions need: left out while a first load fills the tables, and built at its end. Those of relations
 * hold all that a filter and an order ask, so that a page of a hub reads only the rows it returns.
 */
const READ_INDEXES: Readonly<Record<string, string>> = {
  entity_rank: 'entity (key, degree, id, kind)',
  entity_by_name: 'entity (kind, sort_name, id)',
  entity_by_degree: 'entity (kind, degree DESC, id)',
  entity_by_amount: 'entity (kind, amount DESC, id, facets)',
  entity_by_date: 'entity (kind, date DESC, id)',
  relation_out_by_amount: 'relation (from_key, amount DESC, place, kind, to_kind, stage, to_key)',
  relation_in_by_amount: 'relation (to_key, amount DESC, place, kind, from_kind, stage, from_key)',
  relation_out_by_date: 'relation (from_key, date DESC, place, kind, to_kind, stage, to_key)',
  relation_in_by_date: 'relation (to_key, date DESC, place, kind, from_kind, stage, from_key)',
  relation_out_by_name: 'relation (from_key, to_name, place, kind, to_kind, stage, to_key)',
  relation_in_by_name: 'relation (to_key, from_name, place, kind, from_kind, stage, from_key)',
  relation_by_amount: 'relation (kind, amount DESC, place, facets)',
  relation_by_date: 'relation (kind, date DESC, place)',
  relation_by_name: 'relation (kind, from_name, place)',
  claim_by_source: 'claim (source, first, id)',
};

export function createTables(connection: Connection): void {
  connection.exec(TABLES);
  createReadIndexes(connection);
}

export function createReadIndexes(connection: Connection): void {
  for (const [name, columns] of Object.entries(READ_INDEXES)) connection.exec(`CREATE INDEX ${name} ON ${columns}`);
}

export function dropReadIndexes(connection: Connection): void {
  for (const name of Object.keys(READ_INDEXES)) connection.exec(`DROP INDEX ${name}`);
}

/** Takes everything out at once; the numbers of batches count on. */
export function emptyTables(connection: Connection): void {
  const tables = [
    'batch',
    'source',
    'source_holding',
    'entity',
    'naming',
    'relation',
    'claim',
    'claim_holding',
    'tally',
  ];
  for (const table of tables) connection.exec(`DELETE FROM ${table}`);
  connection.exec(`INSERT INTO names (names) VALUES ('delete-all')`);
}

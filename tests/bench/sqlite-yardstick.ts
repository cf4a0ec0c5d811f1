import Database from 'libsql';
import { canonicalJson, relationId } from '../../model/ids.ts';
import type { Amount } from '../../model/graph.ts';
import type { Located } from '../../model/records.ts';
import { sortAmount } from '../../model/amounts.ts';
import { searchDocument } from '../../model/search/search-keys.ts';
import type { Yardstick } from './yardstick.ts';

const SCHEMA = `
  CREATE TABLE entity (pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, degree INTEGER NOT NULL, doc TEXT NOT NULL);
  CREATE TABLE claim (pk INTEGER PRIMARY KEY, subject TEXT NOT NULL, doc TEXT NOT NULL);
  CREATE TABLE relation (pk INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, source INTEGER NOT NULL,
    target INTEGER NOT NULL, amount REAL NOT NULL, doc TEXT NOT NULL);
  CREATE VIRTUAL TABLE names USING fts5(tokens, content='', tokenize='unicode61 remove_diacritics 0');
`;
const INDEXES = `
  CREATE INDEX claim_subject ON claim (subject);
  CREATE INDEX relation_source ON relation (source, amount DESC, id, kind, target);
  CREATE INDEX relation_target ON relation (target, amount DESC, id, kind, source);
  UPDATE entity SET degree = (SELECT count(*) FROM relation WHERE source = entity.pk) + (SELECT count(*) FROM relation WHERE target = entity.pk);
`;

const QUERIES = {
  search: `SELECT e.id, e.doc FROM names n JOIN entity e ON e.pk = n.rowid WHERE n.names MATCH ? ORDER BY e.degree DESC, e.id LIMIT 20`,
  entity: `SELECT pk, doc FROM entity WHERE id = ?`,
  claims: `SELECT doc FROM claim WHERE subject = ?`,
  preview: `SELECT kind, way, other, count(*) AS count FROM (
      SELECT r.kind, 'out' AS way, e.kind AS other FROM relation r JOIN entity e ON e.pk = r.target WHERE r.source = ?1
      UNION ALL SELECT r.kind, 'in', e.kind FROM relation r JOIN entity e ON e.pk = r.source WHERE r.target = ?1)
    GROUP BY kind, way, other`,
  expand: `SELECT r.doc AS relation, e.doc AS entity FROM (
      SELECT pk, target AS other, amount, id FROM relation WHERE source = ?1
      UNION ALL SELECT pk, source, amount, id FROM relation WHERE target = ?1
      ORDER BY amount DESC, id LIMIT 200) t
    JOIN relation r ON r.pk = t.pk JOIN entity e ON e.pk = t.other ORDER BY t.amount DESC, t.id`,
  degree: `SELECT degree FROM entity WHERE pk = ?`,
  near: `SELECT target AS other FROM relation WHERE source = ?1 UNION SELECT source FROM relation WHERE target = ?1`,
  idOf: `SELECT id FROM entity WHERE pk = ?`,
} as const;

interface Row {
  readonly [column: string]: unknown;
}

/** Plain tables, prepared statements, one transaction: libsql by hand. */
export function sqliteYardstick(file: string): Yardstick {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec(SCHEMA);
  const prepared = new Map<string, Database.Statement>();
  const rows = (name: keyof typeof QUERIES, ...values: unknown[]): Row[] => {
    const statement = prepared.get(name) ?? db.prepare(QUERIES[name]);
    prepared.set(name, statement);
    return statement.all(...values) as Row[];
  };
  const keyOf = (id: string): number => Number(rows('entity', id)[0]?.['pk']);
  const parsed = (found: readonly Row[]): unknown[] =>
    found.map((row) =>
      Object.values(row).map((text) =>
        typeof text === 'string' && text.startsWith('{') ? (JSON.parse(text) as unknown) : text,
      ),
    );
  return {
    load: async (records) => write(db, records),
    search: async (phrase) => parsed(rows('search', `"${phrase.join(' ')}"`)),
    entity: async (id) => [parsed(rows('entity', id)), parsed(rows('claims', id))],
    preview: async (id) => rows('preview', keyOf(id)),
    expand: async (id) => [parsed(rows('expand', keyOf(id))), rows('degree', keyOf(id))],
    paths: async (from, to) =>
      shortest(keyOf(from), keyOf(to), (key) => rows('near', key).map((row) => Number(row['other']))).map((path) =>
        path.map((key) => rows('idOf', key)[0]?.['id']),
      ),
    close: async () => void db.close(),
  };
}

function write(db: Database.Database, records: readonly Located[]): void {
  const keys = new Map<string, number>();
  db.exec('BEGIN');
  const entity = db.prepare('INSERT INTO entity (pk, id, kind, degree, doc) VALUES (?, ?, ?, 0, ?)');
  const name = db.prepare('INSERT INTO names (rowid, tokens) VALUES (?, ?)');
  const claim = db.prepare('INSERT INTO claim (subject, doc) VALUES (?, ?)');
  const relation = db.prepare('INSERT INTO relation (id, kind, source, target, amount, doc) VALUES (?, ?, ?, ?, ?, ?)');
  for (const { record } of records) {
    if (record.type === 'source') continue;
    const { claims, ...rest } = record;
    const doc = canonicalJson({ ...rest, props: Object.assign({}, ...claims.map(({ sets }) => sets)) as unknown });
    const id = record.type === 'entity' ? record.id : relationId(record);
    if (record.type === 'entity') {
      keys.set(id, keys.size + 1);
      entity.run(keys.size, id, record.kind, doc);
      name.run(keys.size, searchDocument([record.name]));
    } else {
      const amount = sortAmount(claims[0]?.sets['amounts'] as readonly Amount[] | undefined);
      relation.run(id, record.kind, keys.get(record.from), keys.get(record.to), amount, doc);
    }
    for (const each of claims) claim.run(id, canonicalJson(each));
  }
  db.exec(INDEXES);
  db.exec('COMMIT');
}

/** All shortest paths, by growing the smaller side of two until they meet. */
function shortest(from: number, to: number, near: (key: number) => readonly number[]): number[][] {
  const sides = [from, to].map((start) => ({ before: new Map<number, number[]>([[start, []]]), border: [start] }));
  const walk = (side: number, key: number): number[][] => {
    const before = sides[side]?.before.get(key) ?? [];
    return before.length === 0 ? [[key]] : before.flatMap((step) => walk(side, step).map((path) => [...path, key]));
  };
  for (let hops = 1; hops <= 6; hops++) {
    const index = (sides[0]?.border.length ?? 0) <= (sides[1]?.border.length ?? 0) ? 0 : 1;
    const [mine, other] = [sides[index], sides[1 - index]];
    if (!mine || !other) return [];
    const grown = new Map<number, number[]>();
    for (const key of mine.border) {
      for (const next of near(key)) {
        if (mine.before.has(next)) continue;
        const steps = grown.get(next);
        if (steps) steps.push(key);
        else grown.set(next, [key]);
      }
    }
    for (const [key, steps] of grown) mine.before.set(key, steps);
    mine.border = [...grown.keys()];
    const met = mine.border.filter((key) => other.before.has(key));
    if (met.length > 0) {
      return met.flatMap((key) =>
        walk(0, key).flatMap((head) => walk(1, key).map((tail) => [...head, ...tail.slice(0, -1).reverse()])),
      );
    }
  }
  return [];
}

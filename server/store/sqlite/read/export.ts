import type { Claim, Source } from '../../../../model/graph.ts';
import type { ExchangeRecord } from '../../../../model/records.ts';
import { entityRecord, relationRecord, sourceRecord } from '../../../graph/exchange-records.ts';
import type { Access } from '../access.ts';
import { Connection } from '../connection.ts';
import { setBusyTime } from '../open-database.ts';
import { readClaim, readRelation, type EntityDocument } from '../documents.ts';
import { entityKeys, namedKeysAmong, relationKeysAmong } from './among.ts';
import { inPages, inParts, partsOf } from './in-parts.ts';

type Records = AsyncGenerator<ExchangeRecord, void, undefined>;
type SubjectRow = readonly [key: number, id: string, doc: string];

/** The claims of some subjects, by subject, in the order in which claims are told. */
function claimsOf(
  db: Connection,
  subject: 'entity' | 'relation',
  keys: readonly number[],
): (key: number) => readonly Claim[] {
  const rows = db.rows<[number, string]>(
    `SELECT c.${subject}, c.doc FROM json_each(?) a JOIN claim c ON c.${subject} = a.value
     ORDER BY c.source, c.first, c.id`,
    [JSON.stringify(keys)],
  );
  const byKey = new Map<number, Claim[]>();
  for (const [key, doc] of rows) {
    const claims = byKey.get(key) ?? [];
    claims.push(readClaim(doc));
    byKey.set(key, claims);
  }
  return (key) => byKey.get(key) ?? [];
}

function recordsOf(db: Connection, of: 'entity' | 'relation', rows: readonly SubjectRow[]): ExchangeRecord[] {
  const claims = claimsOf(
    db,
    of,
    rows.map(([key]) => key),
  );
  return rows.map(([key, id, doc]) =>
    of === 'entity'
      ? entityRecord(JSON.parse(doc) as EntityDocument, claims(key))
      : relationRecord(readRelation(id, doc), claims(key)),
  );
}

function sourceRecords(db: Connection, ids?: readonly string[]): ExchangeRecord[] {
  const some = ids === undefined ? '' : 'WHERE id IN (SELECT value FROM json_each(?))';
  const values = ids === undefined ? [] : [JSON.stringify(ids)];
  const rows = db.rows<[string]>(`SELECT doc FROM source ${some} ORDER BY id`, values);
  return rows.map(([doc]) => sourceRecord(JSON.parse(doc) as Source));
}

/**
 * What is written, as it was when the first record was asked for: a connection of its own keeps that state while others
 * load and undo.
 */
async function* fromOneState({ db }: Access, write: (reading: Connection) => Records): Records {
  const reading = new Connection(db.file);
  setBusyTime(reading);
  reading.exec('BEGIN');
  try {
    yield* write(reading);
  } finally {
    // Closing alone would leave the transaction open until libsql collects its statements.
    reading.exec('COMMIT');
    reading.close();
  }
}

async function* everything(reading: Connection): Records {
  yield* sourceRecords(reading);
  for (const of of ['entity', 'relation'] as const) {
    const page = (after: string, limit: number): SubjectRow[] =>
      reading.rows<SubjectRow>(`SELECT key, id, doc FROM ${of} WHERE id > ? ORDER BY id LIMIT ?`, [after, limit]);
    for await (const rows of inPages(page, ([, id]) => id)) yield* recordsOf(reading, of, rows);
  }
}

type Keys = readonly (readonly [of: 'entity' | 'relation', keys: readonly number[]])[];

async function citedBy(reading: Connection, all: Keys): Promise<string[]> {
  const sources = new Set<string>();
  for (const [of, keys] of all) {
    const found = await inParts(keys, (part) =>
      reading.rows<[string]>(`SELECT DISTINCT c.source FROM json_each(?) a JOIN claim c ON c.${of} = a.value`, [
        JSON.stringify(part),
      ]),
    );
    for (const [source] of found) sources.add(source);
  }
  return [...sources];
}

/** The named entities, the relations among them (or those of them that are named), and the sources that these cite. */
async function* selection(reading: Connection, ids: readonly string[], named?: readonly string[]): Records {
  const entities = await entityKeys(reading, [...ids].sort());
  const relations = named ? namedKeysAmong(reading, entities, named) : relationKeysAmong(reading, entities);
  const all: Keys = [
    ['entity', entities],
    ['relation', relations],
  ];
  yield* sourceRecords(reading, await citedBy(reading, all));
  for (const [of, keys] of all) {
    for await (const part of partsOf(keys)) {
      const sql = `SELECT t.key, t.id, t.doc FROM json_each(?) a JOIN ${of} t ON t.key = a.value ORDER BY a.key`;
      yield* recordsOf(reading, of, reading.rows<SubjectRow>(sql, [JSON.stringify(part)]));
    }
  }
}

/** Everything, or a selection, in the exchange format. */
export function exportRecords(access: Access, ids?: readonly string[], relations?: readonly string[]): Records {
  return fromOneState(access, (reading) =>
    ids === undefined ? everything(reading) : selection(reading, ids, relations),
  );
}

import type { Claim, Source } from '../../../../model/graph.ts';
import type { ExchangeRecord } from '../../../../model/records.ts';
import { entityRecord, relationRecord, sourceRecord } from '../../../graph/exchange-records.ts';
import type { Access } from '../access.ts';
import { Connection } from '../connection.ts';
import { setBusyTime } from '../open-database.ts';
import { readClaim, readRelation, type EntityDocument } from '../documents.ts';
import { inPages } from './in-parts.ts';
import { subgraph } from './reader.ts';

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
 * Everything, as it was when the first record was asked for: a connection of its own keeps that state while others
 * load and undo.
 */
async function* exportAll({ db }: Access): Records {
  const reading = new Connection(db.file);
  setBusyTime(reading);
  reading.exec('BEGIN');
  try {
    yield* sourceRecords(reading);
    for (const of of ['entity', 'relation'] as const) {
      const page = (after: string, limit: number): SubjectRow[] =>
        reading.rows<SubjectRow>(`SELECT key, id, doc FROM ${of} WHERE id > ? ORDER BY id LIMIT ?`, [after, limit]);
      for await (const rows of inPages(page, ([, id]) => id)) yield* recordsOf(reading, of, rows);
    }
  } finally {
    // Closing alone would leave the transaction open until libsql collects its statements.
    reading.exec('COMMIT');
    reading.close();
  }
}

/** The named entities, the relations among them, and the sources that these cite. */
async function* exportSome(access: Access, ids: readonly string[]): Records {
  const { entities, relations } = await subgraph(access, ids);
  const rowsOf = (of: 'entity' | 'relation', wanted: readonly { readonly id: string }[]): SubjectRow[] =>
    access.db.rows<SubjectRow>(
      `SELECT t.key, t.id, t.doc FROM json_each(?) a JOIN ${of} t ON t.id = a.value ORDER BY t.id`,
      [JSON.stringify(wanted.map(({ id }) => id))],
    );
  const records = [
    ...recordsOf(access.db, 'entity', rowsOf('entity', entities)),
    ...recordsOf(access.db, 'relation', rowsOf('relation', relations)),
  ];
  const cited = records.flatMap((record) => ('claims' in record ? record.claims.map(({ source }) => source) : []));
  yield* sourceRecords(access.db, [...new Set(cited)]);
  yield* records;
}

/** Everything, or a selection, in the exchange format. */
export function exportRecords(access: Access, ids: readonly string[] | undefined): Records {
  return ids === undefined ? exportAll(access) : exportSome(access, ids);
}

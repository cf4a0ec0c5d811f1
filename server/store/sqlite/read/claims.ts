import { Problem } from '../../../../model/api/problems.ts';
import type { ClaimQuery } from '../../../../model/api/queries.ts';
import type { Listed } from '../../../../model/graph.ts';
import { isRelationId } from '../../../../model/ids.ts';
import { claimTerms } from '../../../../model/search/claim-text.ts';
import { decodeCursor, encodeCursor, scopeOf, type PageEnd } from '../../../graph/cursor.ts';
import { cutOf } from '../../../graph/cut.ts';
import type { ClaimAbout } from '../../../graph/name-subjects.ts';
import type { Access } from '../access.ts';
import type { Value } from '../connection.ts';
import { readClaim } from '../documents.ts';
import { asked, entityRow, relationRow } from './held-rows.ts';

interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

type ClaimRow = readonly [id: string, doc: string, source: string, first: number, about: string];

const COLUMNS = 'c.id, c.doc, c.source, c.first, coalesce(e.id, r.id)';
const TABLES = 'claim c LEFT JOIN entity e ON e.key = c.entity LEFT JOIN relation r ON r.key = c.relation';

function aboutSubject(access: Access, subject: string): Condition {
  if (!isRelationId(subject)) {
    return { sql: 'c.entity = ?', values: entityRow<[number]>(access, subject, 'key') };
  }
  return { sql: 'c.relation = ?', values: relationRow<[number]>(access, subject, 'key') };
}

function ofWords(q: string): Condition {
  const terms = claimTerms(q);
  const sql = terms.length === 0 ? 'FALSE' : terms.map(() => 'instr(c.words, ?) > 0').join(' AND ');
  return { sql, values: terms };
}

/**
 * Words are looked for claim by claim, which takes ten times as long in the order of an index as in that of the table:
 * the plus keeps the index of sources out.
 */
const sourceColumn = ({ q }: ClaimQuery): string => (q === undefined ? 'c.source' : '+c.source');

function conditionsOf(access: Access, query: ClaimQuery): Condition[] {
  const { subject, source, lines, q } = query;
  const conditions: Condition[] = [];
  if (subject !== undefined) conditions.push(aboutSubject(access, subject));
  if (source !== undefined) {
    const known = access.db.row<[number]>('SELECT 1 FROM source WHERE id = ?', [asked(source)]);
    if (!known) throw new Problem('source-unknown', { id: source });
    conditions.push({ sql: `${sourceColumn(query)} = ?`, values: [source] });
  }
  if (lines) {
    const [first, last] = lines;
    conditions.push({ sql: 'c.first > 0 AND c.first <= ? AND c.last >= ?', values: [last, first] });
  }
  if (q !== undefined) conditions.push(ofWords(q));
  return conditions;
}

/** A page's end keeps source and first line in one key: neither holds a space. */
function after(source: string, { key, id }: PageEnd): Condition {
  const [lastSource = '', first = ''] = String(key).split(' ');
  return { sql: `(${source}, c.first, c.id) > (?, ?, ?)`, values: [lastSource, Number(first) || 0, id] };
}

const where = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;

const valuesOf = (conditions: readonly Condition[]): Value[] => conditions.flatMap(({ values }) => values);

function totalOf({ db }: Access, conditions: readonly Condition[]): number {
  if (conditions.length === 0) {
    return db.row<[number]>(`SELECT count FROM tally WHERE thing = 'claim'`)?.[0] ?? 0;
  }
  return db.row<[number]>(`SELECT count(*) FROM claim c ${where(conditions)}`, valuesOf(conditions))?.[0] ?? 0;
}

/**
 * Claims by source, first line, id.
 * @throws Problem `entity-unknown`, `relation-unknown`, `source-unknown`, `parameter-invalid` for a wrong cursor
 */
export function claims(access: Access, query: ClaimQuery): Listed<ClaimAbout> {
  const { limit, cursor } = query;
  const conditions = conditionsOf(access, query);
  const [scope, column] = [scopeOf(query), sourceColumn(query)];
  const continued = cursor === undefined ? conditions : [...conditions, after(column, decodeCursor(scope, cursor))];
  const sql = `SELECT ${COLUMNS} FROM ${TABLES} ${where(continued)} ORDER BY ${column}, c.first, c.id LIMIT ?`;
  const rows = limit <= 0 ? [] : access.db.rows<ClaimRow>(sql, [...valuesOf(continued), limit + 1]);
  const shown = rows.slice(0, limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map(([, doc, , , about]) => ({ claim: readClaim(doc), about })),
    ...cutOf(shown.length, totalOf(access, conditions)),
    ...(last && { next: encodeCursor(scope, { key: `${last[2]} ${last[3]}`, id: last[0] }) }),
  };
}

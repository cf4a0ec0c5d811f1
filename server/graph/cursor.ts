import { createHash } from 'node:crypto';
import { canonicalJson } from '../../model/ids.ts';
import { Problem } from '../../model/api/problems.ts';

/** Where a page ended: the sort key of its last row and the row's id. */
export interface PageEnd {
  readonly key: string | number;
  readonly id: string;
}

/** What a cursor belongs to: everything of a query but its limit and cursor. */
export function scopeOf(query: { readonly limit: number; readonly cursor?: string }): string {
  const { limit: _limit, cursor: _cursor, ...scope } = query;
  return createHash('sha256').update(canonicalJson(scope)).digest('base64url').slice(0, 12);
}

/** An opaque cursor. `scope` names the query, so that a cursor of another query is refused. */
export function encodeCursor(scope: string, { key, id }: PageEnd): string {
  return Buffer.from(JSON.stringify([scope, key, id])).toString('base64url');
}

/** @throws Problem `parameter-invalid` when the text is no cursor of this query */
export function decodeCursor(scope: string, cursor: string): PageEnd {
  const refuse = (): never => {
    throw new Problem('parameter-invalid', {
      field: 'cursor',
      reason: 'is no cursor of this query',
      reasonZh: '不是这个查询的游标',
    });
  };
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return refuse();
  }
  if (!Array.isArray(read) || read.length !== 3 || read[0] !== scope || typeof read[2] !== 'string') return refuse();
  const key: unknown = read[1];
  if (typeof key !== 'string' && typeof key !== 'number') return refuse();
  return { key, id: read[2] };
}

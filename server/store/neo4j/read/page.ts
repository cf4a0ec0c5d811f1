import neo4j from 'neo4j-driver';
import type { Cut } from '../../../../model/graph.ts';
import { cutOf } from '../../../graph/cut.ts';
import { decodeCursor, encodeCursor, scopeOf, type PageEnd } from '../../../graph/cursor.ts';

interface PagedQuery {
  readonly limit: number;
  readonly cursor?: string;
}

/** Where the page before ended, or undefined for the first page. */
export function pageStart(query: PagedQuery): PageEnd | undefined {
  return query.cursor === undefined ? undefined : decodeCursor(scopeOf(query), query.cursor);
}

/** The limit as the statements take it: one row more than asked tells whether there is a next page. */
export function oneMore({ limit }: PagedQuery): unknown {
  return neo4j.int(Math.min(Math.max(0, Math.trunc(limit)), 1_000_000_000) + 1);
}

export interface Page<T> extends Cut {
  readonly rows: readonly T[];
  readonly next?: string;
}

/** Cuts the row too many off, and makes the cursor of the next page. */
export function pageOf<T>(query: PagedQuery, read: readonly T[], total: number, endOf: (row: T) => PageEnd): Page<T> {
  const rows = read.slice(0, query.limit);
  const last = rows.at(-1);
  return {
    rows,
    ...cutOf(rows.length, total),
    ...(last !== undefined && read.length > rows.length && { next: encodeCursor(scopeOf(query), endOf(last)) }),
  };
}

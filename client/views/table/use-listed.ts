import { useDeferredValue, useMemo } from 'react';
import type { TableOf } from '../../state/table-settings.ts';
import { useAppState } from '../../ui/app-context.tsx';
import type { Column } from './column.ts';
import { matching, ordered, reader } from './table-rows.ts';

/** The columns the reader chose, in their own order; the first one always: it names the row. */
export function chosen<T>(columns: readonly Column<T>[], names: readonly string[] | undefined): readonly Column<T>[] {
  return columns.filter(({ name, first }, index) => index === 0 || (names ? names.includes(name) : first === true));
}

export interface Listed<T> {
  /** All columns there can be. */
  readonly columns: readonly Column<T>[];
  readonly chosen: readonly Column<T>[];
  /** Searched and sorted. */
  readonly rows: readonly T[];
}

/** What a table lists: found by the reader's words, in the reader's order. */
export function useListed<T extends object>(of: TableOf, all: readonly T[], columns: readonly Column<T>[]): Listed<T> {
  const query = useDeferredValue(useAppState(({ tables }) => tables.query));
  const order = useAppState(({ tables }) => tables.orders[of]);
  const names = useAppState(({ tables }) => tables.columns[of]);
  const read = useMemo(() => reader(columns), [columns]);
  const found = useMemo(() => matching(all, read, query), [all, read, query]);
  const rows = useMemo(() => ordered(found, columns, order), [found, columns, order]);
  return { columns, chosen: useMemo(() => chosen(columns, names), [columns, names]), rows };
}

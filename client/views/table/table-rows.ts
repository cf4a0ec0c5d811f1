import { foldWhole } from '../../../model/search/fold.ts';
import type { Order } from '../../state/table-settings.ts';
import type { Column } from './column.ts';

/** By pinyin; figures within a text by their value. */
const PINYIN = new Intl.Collator('zh-CN', { numeric: true });

const compact = (text: string): string => foldWhole(text).replaceAll(' ', '');

/** The words of a query, as the search reads them. */
export const queryWords = (query: string): readonly string[] =>
  query
    .split(/\s+/u)
    .map(compact)
    .filter((word) => word !== '');

/** All that stands in a row, as the search reads it. Folding is dear: each row is read once. */
export function reader<T extends object>(columns: readonly Column<T>[]): (row: T) => string {
  const read = new WeakMap<T, string>();
  return (row) => {
    const known = read.get(row);
    if (known !== undefined) return known;
    const fresh = columns.map(({ text }) => compact(text(row))).join('\n');
    read.set(row, fresh);
    return fresh;
  };
}

/** Rows in which every word stands somewhere. */
export function matching<T>(rows: readonly T[], read: (row: T) => string, query: string): readonly T[] {
  const words = queryWords(query);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => read(row).includes(word)));
}

type Rank = number | string | undefined;

function compare(a: Rank, b: Rank): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return PINYIN.compare(String(a), String(b));
}

/** Rows by a column; whatever the direction, those that state nothing come last. */
export function ordered<T>(rows: readonly T[], columns: readonly Column<T>[], order: Order | undefined): readonly T[] {
  const column = columns.find(({ name }) => name === order?.column);
  if (!column || !order) return rows;
  const { rank = (row: T): Rank => column.text(row) || undefined } = column;
  const ranked = rows.map((row) => ({ row, by: rank(row) }));
  const way = order.descending ? -1 : 1;
  const stated = ranked.filter(({ by }) => by !== undefined).toSorted((a, b) => way * compare(a.by, b.by));
  return [...stated, ...ranked.filter(({ by }) => by === undefined)].map(({ row }) => row);
}

/** What the next click on a head does: figures begin with the largest, words with the first; then the other way; then none. */
export function nextOrder<T>({ name, numeric = false }: Column<T>, order: Order | undefined): Order | undefined {
  if (order?.column !== name) return { column: name, descending: numeric };
  return order.descending === numeric ? { column: name, descending: !numeric } : undefined;
}

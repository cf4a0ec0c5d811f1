import type { App } from './app.ts';
import { keep, stored } from './browser-storage.ts';

/** The two tables of what is shown. */
export type TableOf = 'entities' | 'relations';

/** Which column a table is sorted by. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** How the reader looks at the tables; nothing of it changes what is on the canvas, so undo leaves it alone. */
export interface TableSettings {
  readonly of: TableOf;
  readonly query: string;
  readonly orders: { readonly [T in TableOf]?: Order };
  /** Names of the chosen columns; absent: those that are shown at first. */
  readonly columns: { readonly [T in TableOf]?: readonly string[] };
}

const KEY = 'lianmai.columns';

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/** The columns that the reader chose on an earlier visit. */
function chosenColumns(): TableSettings['columns'] {
  try {
    const kept: unknown = JSON.parse(stored(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { entities, relations } = kept as Record<string, unknown>;
    return { ...(isNames(entities) && { entities }), ...(isNames(relations) && { relations }) };
  } catch {
    return {};
  }
}

export const initialTables = (): TableSettings => ({
  of: 'entities',
  query: '',
  orders: {},
  columns: chosenColumns(),
});

function change({ store }: App, settings: (now: TableSettings) => Partial<TableSettings>): void {
  store.setState(({ tables }) => ({ tables: { ...tables, ...settings(tables) } }));
}

export const showTable = (app: App, of: TableOf): void => change(app, () => ({ of }));

export const searchTable = (app: App, query: string): void => change(app, () => ({ query }));

/** Undefined: as it is on the canvas. */
export function orderTable(app: App, of: TableOf, order: Order | undefined): void {
  change(app, ({ orders }) => {
    const { [of]: _former, ...others } = orders;
    return { orders: order ? { ...others, [of]: order } : others };
  });
}

/** Undefined: those that are shown at first. Remembered for the next visit. */
export function chooseColumns(app: App, of: TableOf, names: readonly string[] | undefined): void {
  change(app, ({ columns }) => {
    const { [of]: _former, ...others } = columns;
    return { columns: names ? { ...others, [of]: names } : others };
  });
  keep(KEY, JSON.stringify(app.store.getState().tables.columns));
}

import type { Point } from '../scene.ts';
import { groupedBy } from './grouped-by.ts';
import type { LayoutInput, LayoutNode } from './layout-input.ts';

/** Room for one entity with its label. */
export const CELL = { x: 176, y: 94 } as const;
/** Between the kinds, in cells. */
const BREAK = 0.35;

/** How many columns make a block of so many cells about as wide as the view. */
export const columnsFor = (count: number, aspect: number): number =>
  Math.max(1, Math.ceil(Math.sqrt((count * CELL.y * aspect) / CELL.x)));

/** Rows of cells, filled in order, from the middle of the first cell. */
export function inRows(nodes: readonly LayoutNode[], columns: number): Map<string, Point> {
  return new Map(
    nodes.map(({ id }, index) => [id, { x: CELL.x * (index % columns), y: CELL.y * Math.floor(index / columns) }]),
  );
}

/** Where the cells of a kind begin, in cells. */
interface Start {
  readonly column: number;
  readonly row: number;
}

/** A kind goes on in the row of the one before it, after an empty cell, where all of it has room there; else it begins a row. */
function startsOf(
  counts: readonly number[],
  columns: number,
): { readonly starts: readonly Start[]; readonly rows: number } {
  let [column, row] = [0, 0];
  const starts = counts.map((count) => {
    if (column > 0 && column + 1 + count <= columns) column += 1;
    else if (column > 0) [column, row] = [0, row + 1 + BREAK];
    const start = { column, row };
    row += Math.floor((column + count - 1) / columns);
    column = ((column + count - 1) % columns) + 1;
    return start;
  });
  return { starts, rows: row + 1 };
}

/** So many columns that the whole is about as wide as the view. */
function columnsForKinds(counts: readonly number[], aspect: number): number {
  let columns = 1;
  while (CELL.x * columns < CELL.y * aspect * startsOf(counts, columns).rows) columns += 1;
  return columns;
}

/** Aligned rows: each kind for itself, in each the weightiest first. A remainder follows its entity. */
export function grid({ nodes, aspect }: LayoutInput): Map<string, Point> {
  const kinds = [...groupedBy(nodes, ({ kind }) => kind).values()];
  const counts = kinds.map((members) => members.length);
  const columns = columnsForKinds(counts, aspect);
  const { starts } = startsOf(counts, columns);
  return new Map(
    kinds.flatMap((members, index) => {
      const { column, row } = starts[index] ?? { column: 0, row: 0 };
      return members.map(({ id }, place): [string, Point] => {
        const cell = column + place;
        return [id, { x: CELL.x * (cell % columns), y: CELL.y * (row + Math.floor(cell / columns)) }];
      });
    }),
  );
}

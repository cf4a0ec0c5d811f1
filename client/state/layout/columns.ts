import type { Layers } from './layers.ts';
import type { OnProgress } from './layout-input.ts';
import { stack } from './stack.ts';

/** From the middle of one to the middle of the next below it. */
export const ROW = 92;
/** A line that passes through a column takes less room than an entity. */
const PASSING = 56;
/** How much more straight a line through several columns should be than others. */
const STRAIGHT = 3;
const SWEEPS = 10;

/** No id of an entity has spaces. */
const passingId = (from: string, to: string, index: number): string => `${from} ${to} ${index}`;

/** True for a line that passes through a column, false for what stands in it. */
export const isPassing = (id: string): boolean => id.includes(' ');

/** How high each stands; columns from left to right. */
export interface Columns {
  /** From top to bottom: entities, and lines that pass through. */
  readonly columns: readonly (readonly string[])[];
  readonly heightOf: ReadonlyMap<string, number>;
}

interface Sweeping {
  readonly columns: string[][];
  readonly tied: { readonly before: Map<string, string[]>; readonly after: Map<string, string[]> };
  /** Of a remainder: its entity. */
  readonly besideOf: ReadonlyMap<string, string>;
  readonly height: Map<string, number>;
  /** What one entity takes of a column. */
  readonly rowOf: (column: number) => number;
}

const put = (map: Map<string, string[]>, key: string, value: string): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/** Cuts a link that skips columns into pieces from one to the next, where there is room for that. */
function piecesOf({ layerOf, links }: Layers, columns: string[][]): (readonly [string, string])[] {
  const span = ([from, to]: readonly [string, string]): number => (layerOf.get(to) ?? 0) - (layerOf.get(from) ?? 0);
  const extra = links.reduce((sum, link) => sum + span(link) - 1, 0);
  if (extra > 2 * layerOf.size) return [...links];
  return links.flatMap(([from, to]) => {
    const first = layerOf.get(from) ?? 0;
    const passed = Array.from({ length: span([from, to]) - 1 }, (_piece, index) => {
      const id = passingId(from, to, index);
      columns[first + index + 1]?.push(id);
      return id;
    });
    const stops = [from, ...passed, to];
    return stops.slice(1).map((stop, index) => [stops[index] ?? from, stop] as const);
  });
}

/** Where the ties lead, on average. A line that goes on through the next column counts more: it should be straight. */
function meanOf(ids: readonly string[], height: ReadonlyMap<string, number>): number | undefined {
  let [sum, weights] = [0, 0];
  for (const id of ids) {
    const weight = isPassing(id) ? STRAIGHT : 1;
    [sum, weights] = [sum + weight * (height.get(id) ?? 0), weights + weight];
  }
  return weights === 0 ? undefined : sum / weights;
}

/** Brings a column in the order of what its members are tied to, and each as near to that as can be. */
function settleColumn(sweeping: Sweeping, index: number, ties: (id: string) => string[]): void {
  const { columns, height, besideOf, rowOf } = sweeping;
  const column = columns[index] ?? [];
  const wishes = new Map(column.map((id) => [id, meanOf(ties(id), height) ?? height.get(id) ?? 0]));
  const before = new Map(column.map((id, place) => [id, place]));
  // A remainder comes right after its entity.
  const owner = (id: string): string => besideOf.get(id) ?? id;
  const wishOf = (id: string): number => wishes.get(owner(id)) ?? 0;
  const rank = (id: string): number => before.get(owner(id)) ?? 0;
  column.sort(
    (a, b) => wishOf(a) - wishOf(b) || rank(a) - rank(b) || Number(besideOf.has(a)) - Number(besideOf.has(b)),
  );
  const row = rowOf(index);
  const heights = stack(
    column.map((id) =>
      isPassing(id)
        ? { wish: wishOf(id), height: Math.min(PASSING, row), weight: STRAIGHT }
        : { wish: wishOf(id), height: row },
    ),
  );
  column.forEach((id, place) => height.set(id, heights[place] ?? 0));
}

/** To the right each follows what is left of it, to the left the reverse: in the end each stands in the middle of what it leads to. */
function sweep(sweeping: Sweeping, onProgress: OnProgress): void {
  const { columns, tied } = sweeping;
  const before = (id: string): string[] => tied.before.get(id) ?? [];
  const after = (id: string): string[] => tied.after.get(id) ?? [];
  const places = columns.map((_column, index) => index);
  for (let turn = 0; turn < SWEEPS; turn += 1) {
    if (turn % 2 === 0) for (const index of places) settleColumn(sweeping, index, before);
    else for (const index of places.toReversed()) settleColumn(sweeping, index, after);
    onProgress((turn + 1) / SWEEPS);
  }
}

/**
 * Orders the columns so that few lines cross, and finds heights so that lines are short and straight.
 * @param rowOf what one entity takes of a column: less where several stand side by side
 */
export function columnsOf(
  layers: Layers,
  besideOf: ReadonlyMap<string, string>,
  rowOf: (column: number) => number,
  onProgress: OnProgress,
): Columns {
  const columns: string[][] = [];
  for (const [id, layer] of layers.layerOf) (columns[layer] ??= []).push(id);
  const tied = { before: new Map<string, string[]>(), after: new Map<string, string[]>() };
  for (const [from, to] of piecesOf(layers, columns)) {
    put(tied.after, from, to);
    put(tied.before, to, from);
  }
  const height = new Map<string, number>();
  columns.forEach((column, index) =>
    column.forEach((id, place) => height.set(id, (place - column.length / 2) * rowOf(index))),
  );
  sweep({ columns, tied, besideOf, height, rowOf }, onProgress);
  return { columns, heightOf: height };
}

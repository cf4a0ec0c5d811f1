import type { Point } from '../scene.ts';
import { columnsOf, isPassing, ROW, type Columns } from './columns.ts';
import { layParts, pictureParts, type Part } from './lay-parts.ts';
import { layersOf, type Layers } from './layers.ts';
import type { LayoutInput, OnProgress } from './layout-input.ts';

/** From one layer to the next: a label and a line that can be seen. */
const LAYER = 220;
/** Side by side in the same layer. */
const BESIDE = 160;
const FEWEST_ROWS = 9;

/** How many stand side by side in each layer, so that the whole is about as wide as a screen and not a mile high. */
function abreastOf(counts: readonly number[], aspect: number): number[] {
  const most = Math.max(...counts);
  const abreast = (rows: number): number[] => counts.map((count) => Math.ceil(count / rows));
  const widthOf = (rows: number): number =>
    abreast(rows).reduce((sum, columns) => sum + LAYER + (columns - 1) * BESIDE, 0);
  let rows = FEWEST_ROWS;
  while (rows < most && rows * ROW * aspect < widthOf(rows)) rows += 1;
  return abreast(rows);
}

/** Remainders stand in the layer of their entity. */
function withRests({ layerOf, links }: Layers, rests: ReadonlyMap<string, string>): Layers {
  const all = new Map(layerOf);
  for (const [rest, entity] of rests) all.set(rest, layerOf.get(entity) ?? 0);
  return { layerOf: all, links };
}

/** Several side by side are offset like bricks: lines pass between them. */
function placesOf({ columns, heightOf }: Columns, abreast: readonly number[]): Map<string, Point> {
  const placed = new Map<string, Point>();
  let x = 0;
  columns.forEach((column, layer) => {
    const side = abreast[layer] ?? 1;
    const entities = column.filter((id) => !isPassing(id));
    entities.forEach((id, index) => placed.set(id, { x: x + (index % side) * BESIDE, y: heightOf.get(id) ?? 0 }));
    x += LAYER + (side - 1) * BESIDE;
  });
  return placed;
}

function layPart({ nodes, links }: Part, aspect: number, onProgress: OnProgress): Map<string, Point> {
  const own = nodes.filter(({ beside }) => beside === undefined).map(({ id }) => id);
  const rests = new Map(nodes.flatMap(({ id, beside }) => (beside === undefined ? [] : [[id, beside] as const])));
  const members = new Set(own);
  const layers = withRests(
    layersOf(
      own,
      links.filter(([from, to]) => members.has(from) && members.has(to)),
    ),
    rests,
  );
  const counts: number[] = [];
  for (const layer of layers.layerOf.values()) counts[layer] = (counts[layer] ?? 0) + 1;
  const abreast = abreastOf(counts, aspect);
  return placesOf(
    columnsOf(layers, rests, (column) => ROW / (abreast[column] ?? 1), onProgress),
    abreast,
  );
}

/**
 * Layers from left to right: every tie leads to the right, but for those in circles. What does not hang together is
 * laid out each for itself.
 */
export const layered = (input: LayoutInput, onProgress?: OnProgress): Map<string, Point> =>
  layParts(pictureParts(input), input.aspect, (part, tell) => layPart(part, input.aspect, tell), onProgress);

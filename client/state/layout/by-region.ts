import type { Plate, Point } from '../scene.ts';
import { boxAround, centreOf, isInside, moved, type Box } from './geometry.ts';
import { CELL, columnsFor, inRows } from './grid.ts';
import { groupedBy } from './grouped-by.ts';
import type { LayoutInput, LayoutNode, LayoutRegion } from './layout-input.ts';
import { justified, pack, type Packing, type Shelf, type Sizing } from './pack.ts';

/** Fewer than this do not need a plate of their own where the region above has one. */
const FEW = 3;
const GAP = 28;
/** Around the cells; above them there is room for the name. */
const MARGIN = 16;
const HEAD = 60;
/** A label hangs below its cell's middle. */
const LABEL = 10;

/** The region of what lies in none. */
const NOWHERE = '';

type Group = readonly [region: string, members: readonly LayoutNode[]];
type Regions = ReadonlyMap<string, LayoutRegion>;

function depthOf(id: string, regions: Regions): number {
  const parent = regions.get(id)?.parent;
  return parent === undefined ? 0 : 1 + depthOf(parent, regions);
}

/** The region above, unless there is nothing above that again: "all of the country" says nothing. */
function regionAbove(id: string, regions: Regions): string | undefined {
  const parent = regions.get(id)?.parent;
  return parent !== undefined && regions.get(parent)?.parent !== undefined ? parent : undefined;
}

/** The nodes by region; where a region holds few, they count to the one above it. Largest first, what lies nowhere last. */
function groupsOf(nodes: readonly LayoutNode[], regions: Regions): Group[] {
  const groups = new Map<string, readonly LayoutNode[]>(groupedBy(nodes, ({ region }) => region ?? NOWHERE));
  const deepestFirst = [...regions.keys()].toSorted(
    (a, b) => depthOf(b, regions) - depthOf(a, regions) || (a < b ? -1 : 1),
  );
  for (const id of deepestFirst) {
    const members = groups.get(id) ?? [];
    const above = regionAbove(id, regions);
    if (members.length === 0 || members.length >= FEW || above === undefined) continue;
    groups.delete(id);
    groups.set(above, [...(groups.get(above) ?? []), ...members]);
  }
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const inOrder = (members: readonly LayoutNode[]): LayoutNode[] =>
    members.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const isLast = (id: string): number => (id === NOWHERE ? 1 : 0);
  return [...groups]
    .map(([id, members]): Group => [id, inOrder(members)])
    .toSorted(([a, ofA], [b, ofB]) => isLast(a) - isLast(b) || ofB.length - ofA.length || (a < b ? -1 : 1));
}

const rowsIn = (height: number): number => Math.max(1, Math.floor((height - HEAD - MARGIN) / CELL.y));

function sizeFor(rows: number, columns: number): { width: number; height: number } {
  return { width: columns * CELL.x + 2 * MARGIN, height: rows * CELL.y + HEAD + MARGIN };
}

/** As many rows as the plate it stands beside has; of its own choice where it begins a row of plates. */
const sizing =
  (count: number, aspect: number): Sizing =>
  (height) => {
    const rows = height === undefined ? Math.ceil(count / columnsFor(count, aspect)) : rowsIn(height);
    return sizeFor(rows, Math.ceil(count / rows));
  };

/** The cells stand in the middle of their plate, under its name. */
function onPlate(members: readonly LayoutNode[], plate: Box): [string, Point][] {
  const columns = Math.ceil(members.length / rowsIn(plate.height));
  const corner = {
    x: plate.x + plate.width / 2 - ((columns - 1) * CELL.x) / 2,
    y: plate.y + HEAD + CELL.y / 2 - LABEL,
  };
  return [...inRows(members, columns)].map(([id, cell]) => [id, moved(cell, corner)]);
}

/** What lies in no region stands below the plates of those that do, as wide as all of them. */
function shelfBelow(count: number, shelves: readonly Shelf[], { from, taken, aspect }: Packing): Box {
  const boxes = shelves.flat();
  if (boxes.length === 0) return belowTaken({ ...from, ...sizing(count, aspect)() }, taken);
  const { x, y, width, height } = boxAround(boxes.flatMap((box) => [box, cornerOf(box)]));
  const columns = Math.max(1, Math.floor((width - 2 * MARGIN) / CELL.x));
  const size = sizeFor(Math.ceil(count / columns), columns);
  return belowTaken({ x, y: y + height + GAP, width, height: size.height }, taken);
}

/** Moves a box down until it covers nothing. */
function belowTaken(box: Box, taken: readonly Point[]): Box {
  const around = { x: box.x - GAP, y: box.y - GAP, width: box.width + 2 * GAP, height: box.height + 2 * GAP };
  const under = taken.find((point) => isInside(point, around));
  return under ? belowTaken({ ...box, y: under.y + GAP + 1 }, taken) : box;
}

const cornerOf = ({ x, y, width, height }: Box): Point => ({ x: x + width, y: y + height });

/** Boxes for the groups, in their order. */
function boxesFor(groups: readonly Group[], packing: Packing): Box[] {
  const named = groups.filter(([region]) => region !== NOWHERE);
  const nowhere = groups.find(([region]) => region === NOWHERE);
  const sizings = named.map(([, { length }]) => sizing(length, packing.aspect));
  const finish = (packed: readonly Shelf[]): readonly Shelf[] => {
    const shelves = packing.taken.length > 0 ? packed : justified(packed, GAP);
    return nowhere ? [...shelves, [shelfBelow(nowhere[1].length, shelves, packing)]] : shelves;
  };
  return pack(sizings, { ...packing, finish }).flat();
}

interface ByRegion {
  readonly positions: Map<string, Point>;
  readonly plates: readonly Plate[];
}

/**
 * Each region a plate, on it what lies in the region; the plates in rows, side by side. What is fixed stays where it
 * is, and no plate is laid over it: it might lie in another region.
 */
export function byRegion({ nodes, regions, aspect }: LayoutInput): ByRegion {
  const free = nodes.filter(({ fixed }) => !fixed);
  const taken = nodes.flatMap(({ fixed, at }) => (fixed && at ? [at] : []));
  const groups = groupsOf(free, regions);
  const middle = centreOf(nodes.flatMap(({ at }) => (at ? [at] : [])));
  const side = Math.sqrt(free.length * CELL.x * CELL.y);
  const from = { x: middle.x - side * 0.6, y: middle.y - side * 0.6 };
  const boxes = boxesFor(groups, { gap: GAP, aspect, from, taken }).map(wholePixels);
  const placed = groups.flatMap(([region, members], index) => {
    const box = boxes[index];
    return box ? [{ region, members, box }] : [];
  });
  return {
    positions: new Map(placed.flatMap(({ members, box }) => onPlate(members, box))),
    plates: placed.map(({ region, box }) => ({ id: region, name: regions.get(region)?.name ?? region, ...box })),
  };
}

const wholePixels = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.floor(width),
  height: Math.floor(height),
});

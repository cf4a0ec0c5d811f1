import type { Plate, Point, Positions } from '../scene.ts';
import { byRegion } from './by-region.ts';
import { clearLines } from './clear-lines.ts';
import { concentric } from './concentric.ts';
import { forceWhole } from './force-whole.ts';
import { centreOf, moved, rounded } from './geometry.ts';
import { grid } from './grid.ts';
import { layered } from './layered.ts';
import type { LayoutInput, LayoutNode, OnProgress } from './layout-input.ts';
import { placeAround } from './place-around.ts';
import { Room } from './room.ts';
import { separate } from './separate.ts';

/** The layouts of the whole. */
export const LAYOUTS = ['force', 'layered', 'concentric', 'region', 'grid'] as const;

export type WholeLayout = (typeof LAYOUTS)[number];

/** `around`: only what has no place yet, near what it is tied to. */
export type ArrangeHow = WholeLayout | 'around';

/** One order for a layout. */
export interface ArrangeOrder {
  readonly how: ArrangeHow;
  readonly input: LayoutInput;
  /** Concentric: the entity in the middle; around: the one that was expanded. */
  readonly around?: string;
}

/** New places; whole pixels. What an order says is fixed is not among them. */
export interface Arranged {
  readonly positions: Positions;
  readonly plates: readonly Plate[];
}

type Layout = (input: LayoutInput, around: string | undefined, onProgress?: OnProgress) => Wished;

/** Places that may still lie on what is fixed. */
interface Wished {
  readonly positions: ReadonlyMap<string, Point>;
  readonly plates?: readonly Plate[];
}

const pointsOf = (nodes: readonly LayoutNode[]): Point[] => nodes.flatMap(({ at }) => (at ? [at] : []));

/**
 * Shifts a picture so that what is fixed lies where it belongs, as far as can be; else so that its middle stays where
 * it was. By whole pixels, so that the same layout once more moves nothing.
 */
function inPlace({ nodes }: LayoutInput, wished: Wished): Wished {
  const { positions: places, plates = [] } = wished;
  const fixed = nodes.filter((node) => node.fixed);
  const held = fixed.filter(({ id }) => places.has(id));
  // Laid out where it is meant to be, around what is fixed.
  if (fixed.length > 0 && held.length === 0) return wished;
  const are = centreOf(held.length > 0 ? held.flatMap(({ id }) => places.get(id) ?? []) : places.values());
  const should = centreOf(pointsOf(held.length > 0 ? held : nodes));
  const by = rounded({ x: should.x - are.x, y: should.y - are.y });
  return {
    positions: new Map([...places].map(([id, at]) => [id, moved(at, by)])),
    plates: plates.map((plate) => ({ ...plate, ...moved(plate, by) })),
  };
}

/** Groups are larger than what the cells are made for. */
const LARGER = 1.5;

const roomy =
  (layout: (input: LayoutInput, around: string | undefined, onProgress?: OnProgress) => Map<string, Point>): Layout =>
  (input, around, onProgress) => {
    const by = input.nodes.some(({ group }) => group) ? LARGER : 1;
    const places = layout(input, around, onProgress);
    return { positions: new Map([...places].map(([id, { x, y }]) => [id, { x: by * x, y: by * y }])) };
  };

const WHOLE: Readonly<Record<WholeLayout, Layout>> = {
  force: (input, _around, onProgress) => ({ positions: forceWhole(input, onProgress) }),
  layered: roomy((input, _around, onProgress) => layered(input, onProgress)),
  concentric: roomy(concentric),
  region: byRegion,
  grid: roomy(grid),
};

/** Places what has none near what it is tied to; nothing moves for it. */
function arrangeAround(input: LayoutInput, around: string | undefined): Positions {
  const wished = placeAround(input, around);
  return clearLines(input, separate(wished, new Room(pointsOf(input.nodes), input.plates)));
}

/** What the filters hide gets places among what was laid out without it, and so none that is missed. */
function withHidden(input: LayoutInput, { positions, plates }: Arranged): Positions {
  if (input.nodes.every(({ hidden, fixed }) => !hidden || fixed)) return positions;
  const nodes = input.nodes.map(({ at: before, ...node }) => {
    const at = node.fixed ? before : positions.get(node.id);
    return { ...node, ...(at && { at }) };
  });
  return new Map([...positions, ...arrangeAround({ ...input, nodes, plates }, undefined)]);
}

function arrangeWhole({ input, around }: ArrangeOrder, layout: Layout, onProgress?: OnProgress): Arranged {
  const nodes = input.nodes.filter(({ hidden }) => !hidden);
  const shown = new Set(nodes.map(({ id }) => id));
  const links = input.links.filter(([a, b]) => shown.has(a) && shown.has(b));
  if (nodes.length === 0) return { positions: withHidden(input, { positions: new Map(), plates: [] }), plates: [] };
  const own = { ...input, nodes, links };
  const { positions: wished, plates = [] } = inPlace(own, layout(own, around, onProgress));
  const fixed = input.nodes.filter((node) => node.fixed);
  const held = new Set(fixed.map(({ id }) => id));
  const free = [...wished].filter(([id]) => !held.has(id));
  const positions = separate(free, new Room(pointsOf(fixed)));
  return { positions: withHidden(input, { positions, plates }), plates };
}

/** Computes a layout: the same order gives the same places. */
export function arrange(order: ArrangeOrder, onProgress?: OnProgress): Arranged {
  const { how, input, around } = order;
  if (how === 'around') return { positions: arrangeAround(input, around), plates: [] };
  return arrangeWhole(order, WHOLE[how], onProgress);
}

export interface ArrangeOptions {
  /** Gives the layout up: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** Where layouts are computed: in the page a worker, in a test at once. */
export type Arranger = (order: ArrangeOrder, options?: ArrangeOptions) => Promise<Arranged>;

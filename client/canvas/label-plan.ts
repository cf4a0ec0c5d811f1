import type { Drawn, DrawnEdge, DrawnNode } from '../state/drawn/drawn.ts';
import { ALWAYS, crowdedLabels, Grid, textWidth, type Box, type Label, type Shape } from './label-priority.ts';
import type { Point } from '../state/scene.ts';

const BASE_FONT = 12;
const EDGE_FONT = 10.5;

/** A label with its size, and how far from where it would stand by itself it is put. */
export interface ShiftedLabel {
  readonly font: number;
  readonly shift: Point;
}

/** The labels that are told, by id, with the size of their font in the coordinates of the picture. */
export interface LabelPlan {
  readonly nodes: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, ShiftedLabel>;
  readonly plates: ReadonlyMap<string, ShiftedLabel>;
}

/** Zoom is taken in steps, so that labels are not measured anew for every turn of the wheel. */
const STEP = 1.18;
/** However small the picture, its most important labels can be read. */
const MOST_GROWTH = 14;

/** How much larger than life labels are, so that they keep their size on the screen when the picture is small. */
export function growthAt(zoom: number): number {
  const level = STEP ** Math.floor(Math.log(zoom) / Math.log(STEP));
  return Math.min(MOST_GROWTH, Math.max(0.8, 1 / level));
}

/** Entities with more ties have larger words, groups the largest. */
function fontOf({ type, size }: DrawnNode, grown: number): number {
  if (type === 'group') return (BASE_FONT + 3) * grown;
  return (BASE_FONT + (size >= 48 ? 2 : size >= 40 ? 1 : 0)) * grown;
}

/** Of more than these not every one can have its word. */
const FEW_CHOSEN = 30;

interface Asked {
  readonly chosen: ReadonlySet<string>;
  readonly zoom: number;
  /** What is seen of the picture: lines have words only there. */
  readonly view: Box;
  /** Stand already, and come before all others. */
  readonly standing?: (id: string) => boolean;
}

const MARGIN = 5;
/** What is selected comes before all others. */
const CHOSEN_WEIGHT = 2 * ALWAYS;

/** From afar a label of many stands for a neighbourhood: it has air around it, as on a map, and fewer of them say more. */
const FAR = 2;
const AIR = 0.9;
const CROWD = 250;
const airAt = (grown: number, count: number): number =>
  AIR * Math.min(1, Math.max(0, grown / FAR - 1)) * Math.min(1, count / CROWD);

function nodeLabel(node: DrawnNode, grown: number, air: number, isChosen: boolean): Label {
  const font = fontOf(node, grown);
  const weight = node.size + (isChosen ? CHOSEN_WEIGHT : 0) + (node.type === 'group' ? ALWAYS : 0);
  const y = node.y + node.size / 2 + MARGIN + font / 2;
  const width = textWidth(node.label) * font + 4 + 2 * air * font;
  return { id: node.id, x: node.x, y, width, height: font * (1.15 + 2 * air), weight };
}

/** Smaller than this on the screen, a shape is a dot that words may lie on, as on a map. */
const DOT = 7;
/** The middle of a shape, with its icon; a name, which lies over it, may touch the rim. */
const CORE = 0.6;
/** The words of a line lie under the shapes: not even the rim may cut them. */
const WHOLE = 1;

function shapesOf(nodes: Iterable<DrawnNode>, zoom: number, cell: number, share: number): Grid<Shape> {
  const shapes = new Grid<Shape>(cell);
  for (const { id, x, y, size } of nodes)
    if (size * zoom > DOT) shapes.put({ id, x, y, width: share * size, height: share * size });
  return shapes;
}

/** With more lines in view than these, only those tell what they are that state an amount. */
const FEW_LINES = 16;
/** More words on lines would be noise, and looking for room for all of them would take too long. */
const MOST_LINES = 24;
const MOST_TRIED = 240;
/** Where along its line a label may stand, from the middle outwards, in shares of its length. */
const PLACES = [0, 0.13, -0.13, 0.26, -0.26];

/** A line of words as a row of square boxes, because it may be turned. */
function boxesOf(middle: Point, along: Point, width: number, height: number): Box[] {
  const count = Math.max(1, Math.round(width / height));
  return Array.from({ length: count }, (_box, index) => {
    const off = ((index + 0.5) / count - 0.5) * width;
    return { x: middle.x + along.x * off, y: middle.y + along.y * off, width: height, height };
  });
}

interface Line {
  readonly along: Point;
  /** The middle of what is seen of it between the two shapes. */
  readonly middle: Point;
  readonly seen: number;
}

function lineOf({ source, target }: DrawnEdge, { nodes }: Drawn): Line | undefined {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  if (!from || !to) return undefined;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return undefined;
  const along = { x: dx / length, y: dy / length };
  const middle = length / 2 + (from.size - to.size) / 4;
  const seen = length - (from.size + to.size) / 2;
  return { along, middle: { x: from.x + along.x * middle, y: from.y + along.y * middle }, seen };
}

/** A free place for a line's label, as a shift from its middle; undefined where there is none. */
function placeOnLine(
  line: Line,
  width: number,
  height: number,
  shapes: Grid<Shape>,
  taken: Grid<Box>,
): Point | undefined {
  for (const share of PLACES) {
    const off = share * line.seen;
    if (Math.abs(off) + width / 2 > line.seen / 2) continue;
    const shift = { x: line.along.x * off, y: line.along.y * off };
    const at = { x: line.middle.x + shift.x, y: line.middle.y + shift.y };
    const boxes = boxesOf(at, line.along, width, height);
    if (boxes.some((box) => taken.covers(box) || shapes.covers(box))) continue;
    for (const box of boxes) taken.put(box);
    return shift;
  }
  return undefined;
}

interface Candidate {
  readonly edge: DrawnEdge;
  readonly line: Line;
  readonly width: number;
}

const isSeen = ({ middle }: Line, { x, y, width, height }: Box): boolean =>
  Math.abs(middle.x - x) < width / 2 && Math.abs(middle.y - y) < height / 2;

/** Lines in view that are long enough for their words, those with amounts first. */
function candidatesOf(drawn: Drawn, view: Box, font: number): Candidate[] {
  const found: Candidate[] = [];
  let seen = 0;
  for (const edge of drawn.edges.values()) {
    const line = edge.label === '' || edge.curved ? undefined : lineOf(edge, drawn);
    if (!line || !isSeen(line, view)) continue;
    seen += 1;
    const width = textWidth(edge.label) * font + 6;
    if (width <= line.seen) found.push({ edge, line, width });
  }
  return found
    .filter(({ edge }) => seen <= FEW_LINES || edge.weighty || edge.type === 'sum')
    .toSorted(
      ({ edge: a }, { edge: b }) =>
        Number(b.weighty) - Number(a.weighty) || b.width - a.width || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_TRIED);
}

const CENTRED: Point = { x: 0, y: 0 };

function planEdges(drawn: Drawn, { chosen, view }: Asked, grown: number, shapes: Grid<Shape>, taken: Grid<Box>) {
  const font = EDGE_FONT * Math.min(2.4, grown);
  const told = new Map<string, ShiftedLabel>();
  for (const { edge, line, width } of candidatesOf(drawn, view, font)) {
    if (told.size >= MOST_LINES) break;
    const shift = placeOnLine(line, width, font * 1.3, shapes, taken);
    if (shift) told.set(edge.id, { font, shift });
  }
  if (chosen.size <= FEW_CHOSEN)
    for (const id of chosen) if (drawn.edges.has(id) && !told.has(id)) told.set(id, { font, shift: CENTRED });
  return told;
}

const PLATE_FONT = 14;
/** How much of its plate a region's name may take. */
const MOST_HEIGHT = 0.24;
const MOST_WIDTH = 0.86;

/** A region's name at the top of its plate, as large as there is room for: it takes its place before all others. */
function planPlates({ plates }: Drawn, grown: number, taken: Grid<Box>): Map<string, ShiftedLabel> {
  return new Map(
    [...plates.values()].map(({ id, name, x, y, width, height }) => {
      const font = Math.min(PLATE_FONT * grown, MOST_HEIGHT * height, (MOST_WIDTH * width) / (textWidth(name) || 1));
      const inset = 1.35 * font;
      const middle = { x: x + width / 2, y: y + 0.85 * font };
      taken.put({ ...middle, width: textWidth(name) * font, height: 1.2 * font });
      return [id, { font, shift: { x: 0, y: inset } }];
    }),
  );
}

/** Which labels are told at this zoom, how large, and where: the important ones, and none on another or on a shape. */
export function planLabels(drawn: Drawn, asked: Asked): LabelPlan {
  const grown = growthAt(asked.zoom);
  const cell = 8 * BASE_FONT * grown;
  const isChosen = (id: string): boolean =>
    (asked.chosen.size <= FEW_CHOSEN && asked.chosen.has(id)) || asked.standing?.(id) === true;
  const named = [...drawn.nodes.values()].filter(({ type }) => type !== 'rest');
  const shapes = (share: number): Grid<Shape> => shapesOf(drawn.nodes.values(), asked.zoom, cell, share);
  const taken = new Grid<Box>(cell);
  const plates = planPlates(drawn, grown, taken);
  const hidden = crowdedLabels(
    named.map((node) => nodeLabel(node, grown, airAt(grown, named.length), isChosen(node.id))),
    shapes(CORE),
    taken,
  );
  const nodes = new Map(named.filter(({ id }) => !hidden.has(id)).map((node) => [node.id, fontOf(node, grown)]));
  return { nodes, edges: planEdges(drawn, asked, grown, shapes(WHOLE), taken), plates };
}

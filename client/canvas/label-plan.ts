import type { Drawn, DrawnNode } from '../state/drawn/drawn.ts';
import { FEW_CHOSEN, isSeen, type Asked, type ShiftedLabel } from './label-plan-input.ts';
import { LinePlan } from './line-labels.ts';
import { ALWAYS, Grid, placedLabels, textWidth, type Box, type Label, type Shape } from './label-priority.ts';
import type { Point } from '../state/scene.ts';

const BASE_FONT = 12;

/** The labels that are told, by id, with the size of their font in the coordinates of the picture. */
export interface LabelPlan {
  readonly nodes: ReadonlyMap<string, ShiftedLabel>;
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

const MARGIN = 5;
/** What is selected comes before all others. */
const CHOSEN_WEIGHT = 2 * ALWAYS;

/** From afar a label of many stands for a neighbourhood: it has air around it, as on a map, and fewer of them say more. */
const FAR = 2;
const AIR = 0.9;
const CROWD = 250;
const airAt = (grown: number, count: number): number =>
  AIR * Math.min(1, Math.max(0, grown / FAR - 1)) * Math.min(1, count / CROWD);

/** Between a shape and the words at its side, in sizes of the font: they may be a little wider than they are thought to be. */
const ASIDE = 0.7;
/** Pointed shapes are that much larger than they say. */
const POINTED = 1.2;

/** Below its shape, at its right or left, above it: as shifts from right below it. */
function sidesOf({ size }: DrawnNode, font: number, width: number): Point[] {
  const [aside, up] = [size / 2 + ASIDE * font + width / 2, -(size + font) / 2];
  return [
    { x: 0, y: MARGIN },
    { x: aside, y: up },
    { x: -aside, y: up },
    { x: 0, y: -(POINTED * size + font + MARGIN) },
  ];
}

/** In a crowd seen from afar so many names are told even where they lie on small shapes: else one would be lost. */
const LANDMARKS = 12;
const CROWDED = 60;
const NOBODY: ReadonlySet<string> = new Set();

const bestConnected = (nodes: readonly DrawnNode[]): ReadonlySet<string> =>
  new Set(
    nodes
      .toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
      .slice(0, LANDMARKS)
      .map(({ id }) => id),
  );

const isWithin = (box: Box, sight: Box): boolean =>
  Math.abs(box.x - sight.x) <= (sight.width - box.width) / 2 &&
  Math.abs(box.y - sight.y) <= (sight.height - box.height) / 2;

interface NodeLabel extends Label {
  readonly font: number;
  readonly shifts: readonly Point[];
}

function nodeLabel(
  node: DrawnNode,
  grown: number,
  air: number,
  asked: Asked & { readonly best: ReadonlySet<string> },
): NodeLabel {
  const { id, type, x, y, size } = node;
  const font = fontOf(node, grown);
  const stands = asked.standing?.(id);
  const isFirst = stands !== undefined || (asked.chosen.size <= FEW_CHOSEN && asked.chosen.has(id));
  const weight = size + (isFirst ? CHOSEN_WEIGHT : 0) + (type === 'entity' && !asked.best.has(id) ? 0 : ALWAYS);
  const words = textWidth(node.label) * font + 4;
  const placeOf = (shift: Point): Point => ({ x: x + shift.x, y: y + size / 2 + font / 2 + shift.y });
  const isCut = (shift: Point): boolean =>
    asked.sight !== undefined && !isWithin({ ...placeOf(shift), width: words, height: font }, asked.sight);
  const sides = stands ? [stands] : sidesOf(node, font, words);
  const whole = sides.filter((shift) => !isCut(shift));
  // From afar there are names enough: half ones at the edge would only be noise.
  const isWholeOnly = grown > FAR && weight < ALWAYS && asked.sight !== undefined && isSeen(node, asked.sight);
  const shifts = isWholeOnly ? whole : [...whole, ...sides.filter(isCut)];
  const places = shifts.map(placeOf);
  return { id, font, shifts, places, weight, width: words + 2 * air * font, height: font * (1.15 + 2 * air) };
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
  const shapes = (share: number): Grid<Shape> => shapesOf(drawn.nodes.values(), asked.zoom, cell, share);
  const taken = new Grid<Box>(cell);
  const plates = planPlates(drawn, grown, taken);
  const air = airAt(grown, drawn.nodes.size);
  const inView = [...drawn.nodes.values()].filter((node) => isSeen(node, asked.view));
  const best = grown > FAR && inView.length > CROWDED ? bestConnected(inView) : NOBODY;
  const labels = inView.map((node) => nodeLabel(node, grown, air, { ...asked, best }));
  const lines = new LinePlan(drawn, asked, grown, shapes(WHOLE), taken);
  // Names that stand already keep their places.
  if (!asked.standing) lines.tellLargest();
  const placed = placedLabels(labels, shapes(CORE), taken);
  const nodes = new Map<string, ShiftedLabel>();
  for (const { id, font, shifts } of labels) {
    const shift = shifts[placed.get(id) ?? -1];
    if (shift) nodes.set(id, { font, shift });
  }
  lines.tellOthers(drawn, asked.chosen);
  return { nodes, edges: lines.told, plates };
}

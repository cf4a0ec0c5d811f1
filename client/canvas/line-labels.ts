import type { Drawn, DrawnEdge } from '../state/drawn/drawn.ts';
import type { Point } from '../state/scene.ts';
import { FEW_CHOSEN, isSeen, type Asked, type ShiftedLabel } from './label-plan-input.ts';
import { textWidth, type Box, type Grid, type Shape } from './label-priority.ts';

const EDGE_FONT = 10.5;

/** With more lines in view than these, only those tell what they are that state an amount. */
const FEW_LINES = 16;
/** More words on lines would be noise, and looking for room for all of them would take too long. */
const MOST_LINES = 24;
const MOST_TRIED = 240;
/** So many of the largest amounts are told before any name. */
const LARGEST = 3;
/** Where along its line a label may stand, from the middle outwards, in shares of its length; and then at its ends. */
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
  const most = (line.seen - width) / 2;
  for (const off of [...PLACES.map((share) => share * line.seen), most, -most]) {
    if (Math.abs(off) > most) continue;
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
  /** What it could say, the longest first; all of it has room on the line. */
  readonly texts: readonly string[];
}

const lineWidth = (text: string, font: number): number => textWidth(text) * font + 6;

/** Lines in view that are long enough for their words, those with the largest amounts first. */
function candidatesOf(drawn: Drawn, view: Box, font: number): Candidate[] {
  const found: Candidate[] = [];
  let seen = 0;
  for (const edge of drawn.edges.values()) {
    const line = edge.label === '' || edge.curved ? undefined : lineOf(edge, drawn);
    if (!line || !isSeen(line.middle, view)) continue;
    seen += 1;
    const texts = [edge.label, edge.brief].filter((text) => text !== '' && lineWidth(text, font) <= line.seen);
    if (texts.length > 0) found.push({ edge, line, texts });
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

/** What the lines in view say, and where along them. */
export class LinePlan {
  readonly told = new Map<string, ShiftedLabel>();
  private readonly font: number;
  private readonly left: Candidate[];
  private readonly shapes: Grid<Shape>;
  private readonly taken: Grid<Box>;

  /** @param taken is told where the words stand */
  constructor(drawn: Drawn, { view }: Asked, grown: number, shapes: Grid<Shape>, taken: Grid<Box>) {
    this.font = EDGE_FONT * Math.min(2.4, grown);
    this.left = candidatesOf(drawn, view, this.font);
    [this.shapes, this.taken] = [shapes, taken];
  }

  /** The largest amounts: they are told before names. */
  tellLargest(): void {
    const count = this.left.slice(0, LARGEST).filter(({ edge }) => edge.weighty).length;
    for (const candidate of this.left.splice(0, count)) this.tell(candidate);
  }

  /** All others for which there is room, and what is selected in any case. */
  tellOthers({ edges }: Drawn, chosen: ReadonlySet<string>): void {
    for (const candidate of this.left) if (this.told.size < MOST_LINES) this.tell(candidate);
    for (const id of chosen.size <= FEW_CHOSEN ? chosen : []) {
      const text = this.told.has(id) ? undefined : edges.get(id)?.label;
      if (text !== undefined) this.told.set(id, { font: this.font, shift: CENTRED, text });
    }
  }

  private tell({ edge, line, texts }: Candidate): void {
    const { font } = this;
    for (const text of texts) {
      const shift = placeOnLine(line, lineWidth(text, font), font * 1.3, this.shapes, this.taken);
      if (!shift) continue;
      this.told.set(edge.id, { font, shift, text });
      return;
    }
  }
}

/** A box by its edges, in pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Less than this share of the width or the height is no view: what leaves no more is looked past. */
const LEAST = 0.35;

const widthOf = ({ left, right }: Edges): number => right - left;
const heightOf = ({ top, bottom }: Edges): number => bottom - top;
const areaOf = (edges: Edges): number => widthOf(edges) * heightOf(edges);

const overlap = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is left when one side is cut off up to the box, the largest first. */
function cuts(part: Edges, { left, right, top, bottom }: Edges): Edges[] {
  return [
    { ...part, top: bottom },
    { ...part, bottom: top },
    { ...part, left: right },
    { ...part, right: left },
  ].toSorted((a, b) => areaOf(b) - areaOf(a));
}

/** The largest part of a view that nothing lies over; what would leave too little of it does not count. */
export function freePart(view: Edges, over: readonly Edges[]): Edges {
  const isEnough = (part: Edges): boolean =>
    widthOf(part) >= LEAST * widthOf(view) && heightOf(part) >= LEAST * heightOf(view);
  // What is wide first: the rest may lie beside it, and then takes nothing more.
  return over
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .reduce((part, box) => (overlap(part, box) ? (cuts(part, box).find(isEnough) ?? part) : part), view);
}

const OVER = '[data-over-canvas]';

/** What is free of a canvas on the page, in its own pixels: the page marks what it lays over it. */
export function freeOf(canvas: HTMLElement): Edges {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const over = [...canvas.ownerDocument.querySelectorAll(OVER)]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => ({
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }));
  return freePart({ left: 0, right: width, top: 0, bottom: height }, over);
}

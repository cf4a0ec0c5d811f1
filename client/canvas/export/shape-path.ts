import type { Point } from '../../state/scene.ts';

type Corners = readonly Point[];

/** Stretched to the square from -1 to 1, as Cytoscape stretches its polygons. */
function fitted(points: Corners): Corners {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return points.map(({ x, y }) => ({
    x: (2 * (x - left)) / (right - left) - 1,
    y: (2 * (y - top)) / (bottom - top) - 1,
  }));
}

/** Corners around the middle, flat side down. */
function ring(sides: number, turn = 0): Corners {
  const start = Math.PI / 2 + turn + (sides % 2 === 0 ? Math.PI / sides : 0);
  return Array.from({ length: sides }, (_corner, index) => {
    const angle = start + (2 * Math.PI * index) / sides;
    return { x: Math.cos(angle), y: -Math.sin(angle) };
  });
}

/** The share of its inner corners in Cytoscape's star. */
const STAR_WAIST = 0.5 * (3 - Math.sqrt(5)) * 1.57;

function star(): Corners {
  const inner = ring(5, Math.PI / 5).map(({ x, y }) => ({ x: x * STAR_WAIST, y: y * STAR_WAIST }));
  return ring(5).flatMap((corner, index) => [corner, inner[index] ?? corner]);
}

const pairs = (...numbers: readonly number[]): Corners =>
  Array.from({ length: numbers.length / 2 }, (_pair, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));

/** Cytoscape's polygons by name, in the square from -1 to 1. */
const POLYGONS: Readonly<Record<string, Corners>> = {
  triangle: fitted(ring(3)),
  rectangle: pairs(-1, -1, 1, -1, 1, 1, -1, 1),
  diamond: pairs(0, -1, 1, 0, 0, 1, -1, 0),
  pentagon: fitted(ring(5)),
  hexagon: fitted(ring(6)),
  heptagon: fitted(ring(7)),
  octagon: fitted(ring(8)),
  star: fitted(star()),
  vee: pairs(-1, -1, 0, -0.333, 1, -1, 0, 1),
  rhomboid: pairs(-1, -1, 0.333, -1, 1, 1, -0.333, 1),
  'concave-hexagon': pairs(-1, -0.95, -0.75, 0, -1, 0.95, 1, 0.95, 0.75, 0, 1, -0.95),
  tag: pairs(-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1),
};

const two = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Point): string => `${two(x)} ${two(y)}`;

/** Towards the next corner, as far as the rounding reaches. */
function towards(from: Point, to: Point, reach: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = Math.min(0.5, reach / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function polygon(corners: Corners, reach: number): string {
  if (reach === 0) return `M${corners.map(at).join('L')}Z`;
  const count = corners.length;
  const parts = corners.flatMap((corner, index) => {
    const [before, after] = [corners[(index + count - 1) % count], corners[(index + 1) % count]];
    return before && after
      ? [`${at(towards(corner, before, reach))}Q${at(corner)} ${at(towards(corner, after, reach))}`]
      : [];
  });
  return `M${parts.join('L')}Z`;
}

function ellipse(w: number, h: number): string {
  const half = `A${two(w)} ${two(h)} 0 1 1`;
  return `M${two(-w)} 0${half} ${two(w)} 0${half} ${two(-w)} 0Z`;
}

function barrel(w: number, h: number): string {
  const [dx, dy] = [Math.min(100, 0.5 * w), Math.min(15, 0.1 * h)];
  const bend = 0.05 * dx;
  const side = (x: number, y: number): string =>
    `${at({ x: x * w, y: y * (h - dy) })}Q${at({ x: x * (w - bend), y: y * h })} ${at({ x: x * (w - dx), y: y * h })}`;
  const back = (x: number, y: number): string =>
    `${at({ x: x * (w - dx), y: y * h })}Q${at({ x: x * (w - bend), y: y * h })} ${at({ x: x * w, y: y * (h - dy) })}`;
  return `M${side(-1, 1)}L${back(1, 1)}L${side(1, -1)}L${back(-1, -1)}Z`;
}

const CUT = 8;

function cutRectangle(w: number, h: number, cut: number): string {
  const [x, y] = [w - cut, h - cut];
  return polygon(pairs(-x, -h, x, -h, w, -y, w, y, x, h, -x, h, -w, y, -w, -y), 0);
}

/** How far the rounding of a corner reaches where the style leaves it open. */
const CORNER: Readonly<Record<'rectangle' | 'polygon', number>> = { rectangle: 4, polygon: 10 };

/**
 * The outline of a shape of Cytoscape around the middle, as path data.
 * @param radius of its corners; undefined: what the shape has by itself
 */
export function shapePath(shape: string, width: number, height: number, radius?: number): string {
  const [w, h] = [width / 2, height / 2];
  if (shape === 'ellipse') return ellipse(w, h);
  if (shape === 'barrel') return barrel(w, h);
  if (shape === 'cut-rectangle') return cutRectangle(w, h, radius ?? Math.min(CUT, w / 2, h / 2));
  const name = shape.replace(/^round-?/, '');
  const corners = POLYGONS[name] ?? POLYGONS['rectangle'] ?? [];
  const isRound = name !== shape;
  const own = Math.min(8, Math.min(width, height) / CORNER[name === 'rectangle' ? 'rectangle' : 'polygon']);
  // What is not a right angle is rounded by about twice as much of its sides.
  const reach = (radius ?? own) * (name === 'rectangle' ? 1 : 1.4);
  return polygon(
    corners.map(({ x, y }) => ({ x: x * w, y: y * h })),
    isRound ? Math.min(reach, w, h) : 0,
  );
}

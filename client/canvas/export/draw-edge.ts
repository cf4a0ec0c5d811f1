import type cytoscape from 'cytoscape';
import { element, escapeXml } from '../../state/export/xml.ts';
import type { Point } from '../../state/scene.ts';
import { drawLabel } from './draw-label.ts';
import { dashOf, numberOf, styleOf } from './look.ts';

type Edge = cytoscape.EdgeSingular;

/** A line from end to end, bent by its controls. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
  readonly controls: readonly Point[];
}

/** Where Cytoscape draws it; undefined where it cannot be drawn, as between two that lie on each other. */
export function lineOf(edge: Edge): Line | undefined {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  if (![start.x, start.y, end.x, end.y].every(Number.isFinite)) return undefined;
  // Of a straight one there are none, whatever the types say.
  const controls = (edge.controlPoints() as Point[] | undefined) ?? [];
  return { start, end, controls };
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const at = ({ x, y }: Point): string => `${Math.round(100 * x) / 100} ${Math.round(100 * y) / 100}`;

function pathOf({ start, end, controls }: Line): string {
  if (controls.length === 0) return `M${at(start)}L${at(end)}`;
  const bends = controls.map((control, index) => {
    const next = controls[index + 1];
    return `Q${at(control)} ${at(next ? middle(control, next) : end)}`;
  });
  return `M${at(start)}${bends.join('')}`;
}

/** The direction in which it arrives, as a vector of length 1. */
function arrival({ start, end, controls }: Line): Point {
  const from = controls.at(-1) ?? start;
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  return { x: (end.x - from.x) / length, y: (end.y - from.y) / length };
}

/** Cytoscape's size of an arrowhead: it grows more slowly than the line. */
const arrowSize = (width: number, scale: number): number => Math.max((width * 13.37) ** 0.9, 29) * scale;
const HALF_WIDTH = 0.15;
const LENGTH = 0.3;

/** The head at the end, and the line that stops within it. */
function withArrow(edge: Edge, line: Line): { readonly line: Line; readonly head: string } {
  if (styleOf(edge, 'target-arrow-shape') === 'none') return { line, head: '' };
  const [width, scale] = [numberOf(edge, 'width'), numberOf(edge, 'arrow-scale')];
  const size = arrowSize(width, scale);
  const { x, y } = arrival(line);
  const { end } = line;
  const back = { x: end.x - LENGTH * size * x, y: end.y - LENGTH * size * y };
  const off = { x: -y * HALF_WIDTH * size, y: x * HALF_WIDTH * size };
  const corners = [end, { x: back.x + off.x, y: back.y + off.y }, { x: back.x - off.x, y: back.y - off.y }];
  const gap = Math.min(LENGTH * size, 2 * width * scale);
  return {
    line: { ...line, end: { x: end.x - gap * x, y: end.y - gap * y } },
    head: element('path', { d: `M${corners.map(at).join('L')}Z`, fill: styleOf(edge, 'target-arrow-color') }),
  };
}

/** The middle of the line and its slant there, never upside down. */
function wordsAt({ start, end, controls }: Line): { readonly at: Point; readonly angle: number } {
  const half = Math.floor(controls.length / 2);
  const [control, next] = [controls[half], controls[half - 1]];
  let [from, to, point] = [start, end, middle(start, end)];
  if (control && controls.length === 1) point = middle(middle(start, control), middle(control, end));
  else if (control && next) [from, to, point] = [next, control, middle(next, control)];
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return { at: point, angle: Math.abs(angle) > 90 ? angle + 180 : angle };
}

function strokes(edge: Edge, line: Line): string[] {
  const d = pathOf(line);
  const width = numberOf(edge, 'width');
  const beside = numberOf(edge, 'line-outline-width');
  const glow = numberOf(edge, 'underlay-opacity');
  const dash = dashOf(edge, 'line-style', 'line-dash-pattern');
  const stroke = (colour: string, more: Record<string, string | number | undefined>): string =>
    element('path', { d, fill: 'none', stroke: styleOf(edge, colour), ...more });
  return [
    beside > 0 ? stroke('line-outline-color', { 'stroke-width': width + beside }) : '',
    glow > 0
      ? stroke('underlay-color', {
          'stroke-width': 2 * numberOf(edge, 'underlay-padding'),
          'stroke-opacity': glow,
          'stroke-linecap': 'round',
        })
      : '',
    stroke('line-color', { 'stroke-width': width, 'stroke-dasharray': dash }),
  ];
}

/** What the picture shows of a relation, or of several in one line. */
export function drawEdge(edge: Edge, line: Line): { readonly shape: string; readonly label: string } {
  const { line: drawn, head } = withArrow(edge, line);
  const opacity = numberOf(edge, 'opacity') * numberOf(edge, 'line-opacity');
  const words = String(edge.data('label') ?? '');
  const title = words === '' ? '' : element('title', {}, escapeXml(words));
  const place = wordsAt(line);
  const isTurned = styleOf(edge, 'text-rotation') === 'autorotate';
  return {
    shape: element('g', opacity < 1 ? { opacity } : {}, title, ...strokes(edge, drawn), head),
    label: drawLabel(edge, { at: place.at, hangs: false, ...(isTurned && { angle: place.angle }) }),
  };
}

import { element, escapeXml, type Attributes } from '../../state/export/xml.ts';
import type { Point } from '../../state/scene.ts';
import { textWidth } from '../label-priority.ts';
import { numberOf, styleOf, type Styled } from './look.ts';

/** Where the line under the letters lies, in shares of their size: below a top, and below a middle. */
const BELOW_TOP = 0.93;
const BELOW_MIDDLE = 0.36;
const LINE = 1.18;

interface Placed {
  /** The middle of the text, or of its upper edge. */
  readonly at: Point;
  readonly hangs: boolean;
  /** In degrees. */
  readonly angle?: number;
}

/** The plate under a line's words. */
function plate(styled: Styled, text: string, size: number): string {
  const [fill, edge] = [numberOf(styled, 'text-background-opacity'), numberOf(styled, 'text-border-opacity')];
  const border = edge > 0 ? numberOf(styled, 'text-border-width') : 0;
  if (fill === 0 && border === 0) return '';
  const padding = numberOf(styled, 'text-background-padding');
  const [width, height] = [textWidth(text) * size + 2 * padding, LINE * size + 2 * padding];
  return element('rect', {
    x: -width / 2,
    y: -height / 2,
    width,
    height,
    rx: 2,
    fill: styleOf(styled, 'text-background-color'),
    'fill-opacity': fill,
    ...(border > 0 && { stroke: styleOf(styled, 'text-border-color'), 'stroke-width': border }),
  });
}

/** An element's label where it is told; '' where it is not. */
export function drawLabel(styled: Styled, { at, hangs, angle = 0 }: Placed): string {
  const text = styleOf(styled, 'label');
  const opacity = numberOf(styled, 'text-opacity') * numberOf(styled, 'opacity');
  if (text === '' || opacity === 0) return '';
  const size = numberOf(styled, 'font-size');
  const halo = 2 * numberOf(styled, 'text-outline-width');
  const x = at.x + numberOf(styled, 'text-margin-x');
  const y = at.y + numberOf(styled, 'text-margin-y');
  const line = {
    y: size * (hangs ? BELOW_TOP : BELOW_MIDDLE),
    'font-size': size,
    'font-weight': styleOf(styled, 'font-weight') === 'bold' ? 'bold' : undefined,
  };
  const written = (more: Attributes): string => element('text', { ...line, ...more }, escapeXml(text));
  const outline = { fill: 'none', stroke: styleOf(styled, 'text-outline-color'), 'stroke-width': halo };
  // A halo of its own under the letters: `paint-order` is not known to every program that opens the file.
  const words =
    (halo > 0 ? written({ ...outline, 'aria-hidden': 'true' }) : '') + written({ fill: styleOf(styled, 'color') });
  const turn = angle === 0 ? '' : ` rotate(${Math.round(10 * angle) / 10})`;
  const place = `translate(${Math.round(100 * x) / 100} ${Math.round(100 * y) / 100})${turn}`;
  const shown = { transform: place, ...(opacity < 1 && { opacity }) };
  return element('g', shown, hangs ? '' : plate(styled, text, size), words);
}

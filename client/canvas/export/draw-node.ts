import type cytoscape from 'cytoscape';
import { element, escapeXml } from '../../state/export/xml.ts';
import { drawLabel } from './draw-label.ts';
import { dashOf, numberOf, partOf, styleOf } from './look.ts';
import { shapePath } from './shape-path.ts';

type Node = cytoscape.NodeSingular;

interface Size {
  readonly width: number;
  readonly height: number;
}

const sizeOf = (node: Node): Size => {
  const padding = 2 * numberOf(node, 'padding');
  return { width: node.width() + padding, height: node.height() + padding };
};

/** Its outline, grown by so much on every side. */
function outline(node: Node, { width, height }: Size, grown = 0): string {
  const radius = styleOf(node, 'corner-radius');
  const own = radius === 'auto' ? undefined : numberOf(node, 'corner-radius') + grown;
  return shapePath(styleOf(node, 'shape'), width + 2 * grown, height + 2 * grown, own);
}

function underlay(node: Node, { width, height }: Size): string {
  const opacity = numberOf(node, 'underlay-opacity');
  if (opacity === 0) return '';
  const padding = 2 * numberOf(node, 'underlay-padding');
  const d = shapePath(styleOf(node, 'underlay-shape'), width + padding, height + padding);
  return element('path', { d, fill: styleOf(node, 'underlay-color'), 'fill-opacity': opacity });
}

/** The second of a double ring. */
function ring(node: Node, size: Size): string {
  const width = numberOf(node, 'outline-width');
  if (width === 0) return '';
  const grown = (numberOf(node, 'border-width') + width + numberOf(node, 'outline-offset')) / 2;
  const dash = styleOf(node, 'outline-style');
  return element('path', {
    d: outline(node, size, grown),
    fill: 'none',
    stroke: styleOf(node, 'outline-color'),
    'stroke-width': width,
    'stroke-opacity': numberOf(node, 'outline-opacity'),
    'stroke-dasharray': dash === 'dashed' ? '4 2' : dash === 'dotted' ? '1 1' : undefined,
  });
}

function body(node: Node, size: Size): string {
  const width = numberOf(node, 'border-width');
  return element('path', {
    d: outline(node, size),
    fill: styleOf(node, 'background-color'),
    'fill-opacity': numberOf(node, 'background-opacity'),
    ...(width > 0 && {
      stroke: styleOf(node, 'border-color'),
      'stroke-width': width,
      'stroke-opacity': numberOf(node, 'border-opacity'),
      'stroke-dasharray': dashOf(node, 'border-style', 'border-dash-pattern'),
    }),
  });
}

/** Cards behind the first one: many in one. */
function ghost(node: Node, size: Size): string {
  if (styleOf(node, 'ghost') !== 'yes') return '';
  const move = `translate(${numberOf(node, 'ghost-offset-x')} ${numberOf(node, 'ghost-offset-y')})`;
  return element('g', { transform: move, opacity: numberOf(node, 'ghost-opacity') }, body(node, size));
}

const SVG_IMAGE = 'data:image/svg+xml;utf8,';

/** A length of an image: in pixels, or as a share of the room there is. */
function lengthOf(written: string, room: number): number {
  const value = Number.parseFloat(written) || 0;
  return written.endsWith('%') ? (value / 100) * room : value;
}

/** An icon as a drawing within the drawing: images within images are not shown everywhere. */
function icon(node: Node, address: string, index: number): string {
  if (!address.startsWith(SVG_IMAGE)) return '';
  const markup = decodeURIComponent(address.slice(SVG_IMAGE.length));
  const [nodeWidth, nodeHeight] = [node.width(), node.height()];
  const width = lengthOf(partOf(node, 'background-width', index), nodeWidth);
  const height = lengthOf(partOf(node, 'background-height', index), nodeHeight);
  const x = lengthOf(partOf(node, 'background-position-x', index), nodeWidth - width) - nodeWidth / 2;
  const y = lengthOf(partOf(node, 'background-position-y', index), nodeHeight - height) - nodeHeight / 2;
  const place = element('svg', { x, y, width, height }).slice(0, -'/>'.length);
  return markup.replace(/^<svg xmlns="[^"]*" width="\d+" height="\d+"/, place);
}

const icons = (node: Node): string =>
  styleOf(node, 'background-image')
    .split(/\s+/)
    .map((address, index) => icon(node, address, index))
    .join('');

function label(node: Node, { height }: Size): string {
  const { x, y } = node.position();
  const side = styleOf(node, 'text-valign');
  const from = side === 'bottom' ? y + height / 2 : side === 'top' ? y - height / 2 : y;
  return drawLabel(node, { at: { x, y: from }, hangs: side === 'bottom' });
}

/** What the picture shows of an entity, a group, a remainder or a plate; its name in full for whoever points at it. */
export function drawNode(node: Node): { readonly shape: string; readonly label: string } {
  const size = sizeOf(node);
  const { x, y } = node.position();
  const opacity = numberOf(node, 'opacity');
  const name = String(node.data('name') ?? node.data('label') ?? '');
  const place = { transform: `translate(${x} ${y})`, ...(opacity < 1 && { opacity }) };
  const title = element('title', {}, escapeXml(name));
  const drawn = [underlay(node, size), ghost(node, size), ring(node, size), body(node, size), icons(node)];
  return { shape: element('g', place, title, ...drawn), label: label(node, size) };
}

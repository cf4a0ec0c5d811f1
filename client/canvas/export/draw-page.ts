import type { PictureOrder } from '../../state/export/picture-order.ts';
import { element, escapeXml, XML_HEAD } from '../../state/export/xml.ts';
import type { Box } from '../label-priority.ts';
import { drawLegend, paragraph, stack, type PageLook, type Part } from './page-parts.ts';

export interface Drawing {
  /** In the coordinates of the picture. */
  readonly markup: string;
  /** What of it is on the page. */
  readonly box: Box;
  readonly zoom: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** @param scale pixels to one of the page */
  readonly svg: (scale: number) => string;
}

const MARGIN = 32;
/** A title and a legend need some room beside however small a picture. */
const NARROWEST = 720;

function pictureOf({ markup, box, zoom }: Drawing, width: number): Part {
  const [w, h] = [box.width * zoom, box.height * zoom];
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const viewBox = [left, top, box.width, box.height].map((value) => Math.round(value * 10) / 10).join(' ');
  const inner = element('svg', { x: (width - w) / 2, width: w, height: h, viewBox }, markup);
  return { markup: inner, height: h };
}

function headOf({ title, subtitle }: PictureOrder, width: number): Part {
  const head = title === '' ? [] : [paragraph(title, width, 22, { 'font-weight': 'bold' })];
  const below = subtitle === '' ? [] : [paragraph(subtitle, width, 13, { opacity: '0.75' })];
  return stack([...head, ...below], 2);
}

function footOf({ legend, notes, address }: PictureOrder, width: number, look: PageLook): Part {
  const rule = { markup: element('line', { x2: width, stroke: look.colours.muted, opacity: 0.4 }), height: 12 };
  const small = notes.map((note) => paragraph(note, width, 11.5, { opacity: '0.8' }));
  const last = small.at(-1);
  // The last one tells the address; in the file it leads there.
  const linked =
    last && address !== '' ? [{ ...last, markup: element('a', { href: address }, last.markup) }] : last ? [last] : [];
  const told = stack([...small.slice(0, -1), ...linked], 1);
  const shown = legend.length > 0 ? [rule, drawLegend(legend, width, look)] : [];
  return stack([...shown, ...(notes.length > 0 ? [rule, told] : [])], 6);
}

/** From this width on, the words around a picture grow with it: on paper they would be too small to read. */
const USUAL = 1100;
const MOST_GROWN = 2;

function grown({ markup, height }: Part, by: number): Part {
  return by === 1
    ? { markup, height }
    : { markup: element('g', { transform: `scale(${by})` }, markup), height: height * by };
}

/** A picture with its title, legend and sources, as it can be printed. */
export function drawPage(drawing: Drawing, order: PictureOrder, look: Omit<PageLook, 'zoom'>): Page {
  const inner = Math.max(NARROWEST, drawing.box.width * drawing.zoom);
  const by = Math.round(100 * Math.min(MOST_GROWN, Math.max(1, inner / USUAL))) / 100;
  const head = grown(headOf(order, inner / by), by);
  const foot = grown(footOf(order, inner / by, { ...look, zoom: drawing.zoom / by }), by);
  const content = stack([head, pictureOf(drawing, inner), foot], 14);
  const [width, height] = [Math.ceil(inner + 2 * MARGIN), Math.ceil(content.height + 2 * MARGIN - 14)];
  const { ground, ink, font } = look.colours;
  const svg = (scale: number): string => {
    const size = { width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}` };
    const body = [
      element('title', {}, escapeXml(order.title || order.subtitle)),
      element('desc', {}, escapeXml([...order.notes, order.address].join('\n'))),
      element('rect', { width, height, fill: ground }),
      element('g', { transform: `translate(${MARGIN} ${MARGIN})`, fill: ink }, content.markup),
    ];
    const fonts = { 'font-family': font, 'text-anchor': 'start' };
    return `${XML_HEAD}${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...fonts }, ...body)}\n`;
  };
  return { width, height, svg };
}

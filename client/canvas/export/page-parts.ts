import type { Ontology } from '../../../model/ontology/index.ts';
import { RELATION_FAMILIES } from '../../../model/ontology/index.ts';
import type { LegendEntry, LegendGroup } from '../../state/export/picture-order.ts';
import { element, escapeXml } from '../../state/export/xml.ts';
import { strokesText } from '../../state/drawn/stage-lines.ts';
import { textWidth } from '../label-priority.ts';
import type { PageStyle, Theme } from '../style-input.ts';
import { shapePath } from './shape-path.ts';

/** What a legend is drawn with. */
export interface PageLook {
  readonly ontology: Ontology;
  readonly icons: Readonly<Record<string, readonly string[]>>;
  readonly theme: Theme;
  readonly colours: PageStyle;
  /** How large the picture is on the page: lines in the legend are as thick as there. */
  readonly zoom: number;
}

/** Markup, and how much of the page it takes from its upper edge. */
export interface Part {
  readonly markup: string;
  readonly height: number;
}

const SAMPLE = 18;
const LINE_SAMPLE = 34;
const ROW = 26;
const FONT = 12.5;
const GAP = 18;
const HEAD = 84;

function kindSample(kind: string, { ontology, icons, theme, colours }: PageLook): string {
  const look = ontology.entityKinds[kind]?.look;
  if (!look) return '';
  const fill = look.colour[theme];
  const strokes = (icons[look.icon] ?? []).map((d) => element('path', { d }));
  const lines = {
    fill: 'none',
    stroke: colours.ground,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const ring = element('path', {
    d: shapePath(look.shape, SAMPLE + 4, SAMPLE + 4),
    fill: 'none',
    stroke: fill,
    'stroke-width': 1.4,
  });
  return element(
    'g',
    { transform: `translate(${SAMPLE / 2} 0)` },
    look.doubleRing ? ring : '',
    element('path', { d: shapePath(look.shape, SAMPLE, SAMPLE), fill }),
    element('g', { ...lines, transform: 'translate(-5.4 -5.4) scale(0.45)' }, ...strokes),
  );
}

const families: Readonly<Record<string, { readonly colour: Readonly<Record<Theme, string>> } | undefined>> =
  RELATION_FAMILIES;

function lineSample(entry: Extract<LegendEntry, { look: unknown }>, { theme, colours, zoom }: PageLook): string {
  const { look, family, width } = entry;
  const colour = look.faded ? colours.muted : (families[family ?? '']?.colour[theme] ?? colours.ink);
  return element('line', {
    x2: LINE_SAMPLE,
    stroke: colour,
    'stroke-width': Math.max(1, width * zoom),
    'stroke-dasharray': strokesText(look.style),
  });
}

const sampleOf = (entry: LegendEntry, look: PageLook): { readonly markup: string; readonly width: number } =>
  'kind' in entry
    ? { markup: kindSample(entry.kind, look), width: SAMPLE }
    : { markup: lineSample(entry, look), width: LINE_SAMPLE };

/** Entries one after another, in as many rows as they need. */
function flow({ title, entries }: LegendGroup, width: number, look: PageLook): Part {
  let [x, y] = [HEAD, ROW / 2];
  const head = element('text', { y: y + 4.5, fill: look.colours.muted }, escapeXml(title));
  const drawn = entries.map((entry) => {
    const sample = sampleOf(entry, look);
    const taken = sample.width + 7 + textWidth(entry.label) * FONT + GAP;
    if (x + taken > width && x > HEAD) [x, y] = [HEAD, y + ROW];
    const label = element('text', { x: sample.width + 7, y: 4.5 }, escapeXml(entry.label));
    const markup = element('g', { transform: `translate(${Math.round(x)} ${y})` }, sample.markup, label);
    x += taken;
    return markup;
  });
  return { markup: head + drawn.join(''), height: y + ROW / 2 };
}

/** Parts under one another. */
export function stack(parts: readonly Part[], gap = 0): Part {
  let height = 0;
  const markup = parts.map((part) => {
    const moved = element('g', { transform: `translate(0 ${Math.round(height)})` }, part.markup);
    height += part.height + gap;
    return moved;
  });
  return { markup: markup.join(''), height };
}

export function drawLegend(groups: readonly LegendGroup[], width: number, look: PageLook): Part {
  const { markup, height } = stack(groups.map((group) => flow(group, width, look)));
  return { markup: element('g', { 'font-size': FONT, fill: look.colours.ink }, markup), height };
}

/** Never at the beginning of a line. */
const HANGING = /^[\p{Pe}\p{Pf}、\uff0c。\uff1b\uff1a！？…·]/u;

/** Never at the end of one. */
const OPENING = /[\p{Ps}\p{Pi}]+$/u;

/** A word, a number, an address; of other texts each character. */
const PIECES = /[\p{L}\p{N}./:~#%&=?_-]+?(?=\p{Script=Han}|[^\p{L}\p{N}./:~#%&=?_-]|$)|[^]/gu;

/** A text in lines that fit: Chinese breaks anywhere, Latin between words. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line === '' || HANGING.test(piece) || textWidth(line + piece) * size <= width) {
      line += piece;
      continue;
    }
    const [opening = ''] = OPENING.exec(line) ?? [];
    lines.push(line.slice(0, line.length - opening.length).trimEnd());
    line = opening + piece.trimStart();
  }
  return line === '' ? lines : [...lines, line];
}

/** Lines of text in one size. */
export function paragraph(
  text: string,
  width: number,
  size: number,
  more: Readonly<Record<string, string>> = {},
): Part {
  const lines = wrapped(text, width, size);
  const height = 1.5 * size;
  const markup = lines.map((line, index) =>
    element('text', { y: height * index + size * 1.08, 'font-size': size, ...more }, escapeXml(line)),
  );
  return { markup: markup.join(''), height: height * lines.length };
}

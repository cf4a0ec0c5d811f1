import type cytoscape from 'cytoscape';
import type { EntityKindDeclaration } from '../../model/ontology/index.ts';
import { pinImage } from './icon-image.ts';
import { fromData, type StylesheetInput } from './style-input.ts';

type Blocks = cytoscape.StylesheetJson;

/** How much of a shape its icon may fill: pointed shapes have less room. */
const ICON_SHARE: Readonly<Record<string, string>> = {
  diamond: '46%',
  star: '40%',
  'round-triangle': '42%',
  tag: '52%',
  pentagon: '52%',
};
const MOST_ICON = '58%';
/** Pointed shapes look smaller than they measure. */
const GROWN: Readonly<Record<string, number>> = { diamond: 1.22, star: 1.34, 'round-triangle': 1.22, tag: 1.08 };
const RING = { width: 2.5, offset: 2.5 };

const iconOf = ({ icons, colours, paintIcon }: StylesheetInput, icon: string): string =>
  paintIcon(icons[icon] ?? [], colours.ground);

function kindStyle(
  kind: string,
  { look }: EntityKindDeclaration,
  input: StylesheetInput,
): cytoscape.StylesheetJsonBlock {
  const colour = look.colour[input.theme];
  const grown = GROWN[look.shape] ?? 1;
  const side = (node: cytoscape.NodeSingular): number => Number(node.data('size')) * grown;
  const icon = ICON_SHARE[look.shape] ?? MOST_ICON;
  return {
    selector: `node[kind = "${kind}"][type != "rest"]`,
    style: {
      shape: look.shape as cytoscape.Css.NodeShape,
      'background-color': colour,
      'background-image': iconOf(input, look.icon),
      'background-width': icon,
      'background-height': icon,
      // An icon never reaches the rim: cutting it at the shape would only take time.
      'background-clip': 'none',
      ...(look.shape === 'round-triangle' && { 'background-position-y': '72%' }),
      width: side,
      height: side,
      ...(look.doubleRing && { 'outline-width': RING.width, 'outline-offset': RING.offset, 'outline-color': colour }),
    },
  };
}

/** Three dots: there are more. */
const DOTS = ['M5 12h.01', 'M12 12h.01', 'M19 12h.01'];

const restStyle = ({ colours, paintIcon }: StylesheetInput): cytoscape.StylesheetJsonBlock => ({
  selector: 'node[type = "rest"]',
  style: {
    width: 'data(size)',
    height: 'data(size)',
    'background-color': colours.ground,
    'border-width': 1.5,
    'border-style': 'dashed',
    'border-color': colours.muted,
    'background-image': paintIcon(DOTS, colours.muted),
    'background-width': '70%',
    'background-height': '70%',
  },
});

/** Many as one: a stack of cards, in the colours of their kind where they have one in common. */
const groupStyles = (input: StylesheetInput): Blocks => [
  {
    selector: 'node[type = "group"]',
    style: {
      shape: 'round-rectangle',
      width: 'data(size)',
      height: 'data(size)',
      'background-color': input.colours.muted,
      'background-image': iconOf(input, 'map-pin'),
      'background-width': '46%',
      'background-height': '46%',
      ghost: 'yes',
      'ghost-offset-x': 5,
      'ghost-offset-y': -5,
      'ghost-opacity': 0.42,
    },
  },
];

const plateStyle = ({ colours }: StylesheetInput): cytoscape.StylesheetJsonBlock => ({
  selector: 'node[type = "plate"]',
  style: {
    shape: 'round-rectangle',
    'corner-radius': '18',
    width: 'data(width)',
    height: 'data(height)',
    'background-color': colours.ink,
    'background-opacity': 0.035,
    'border-width': 1.5,
    'border-color': colours.muted,
    'border-opacity': 0.35,
    events: 'no',
    // Hardly more than a tint, so that it may lie over all: its name can be read then.
    'z-compound-depth': 'top',
  },
});

const wordStyles = ({ colours }: StylesheetInput): Blocks => [
  {
    selector: 'node.told',
    style: {
      label: 'data(label)',
      color: colours.ink,
      'font-family': colours.font,
      'font-size': 'data(font)',
      'text-valign': 'bottom',
      'text-margin-x': fromData('shiftX'),
      'text-margin-y': fromData('shiftY'),
      'text-outline-color': colours.ground,
      'text-outline-width': fromData('halo'),
      // Above those that say nothing, so that none of them stands on its words.
      'z-index': 5,
    },
  },
  { selector: 'node.told[type = "group"]', style: { 'font-weight': 'bold' } },
  // A region's name stands at the top of its plate, inside.
  {
    selector: 'node.told[type = "plate"]',
    style: { 'text-valign': 'top', 'font-weight': 'bold', 'text-opacity': 0.85 },
  },
];

const stateStyles = ({ colours }: StylesheetInput): Blocks => [
  {
    selector: 'node.chosen',
    style: {
      'underlay-color': colours.accent,
      'underlay-opacity': 0.32,
      'underlay-padding': 13,
      'underlay-shape': 'ellipse',
      'font-weight': 'bold',
      'z-index': 30,
    },
  },
  // Where the arrow keys stand.
  {
    selector: 'node.cursor',
    style: {
      'outline-width': 2,
      'outline-offset': 7,
      'outline-style': 'dashed',
      'outline-color': colours.ink,
      'outline-opacity': 1,
    },
  },
];

/** A pin at the upper right, beside the icon of its kind. */
function pinStyle(input: StylesheetInput): cytoscape.StylesheetJsonBlock {
  const { ontology, colours } = input;
  const pin = pinImage(colours.ink, colours.ground);
  const looks = new Map(
    Object.entries(ontology.entityKinds).map(([kind, { look }]) => [
      kind,
      { image: iconOf(input, look.icon), share: ICON_SHARE[look.shape] ?? MOST_ICON },
    ]),
  );
  const lookOf = (node: cytoscape.NodeSingular) => looks.get(String(node.data('kind')));
  const both = (node: cytoscape.NodeSingular): string[] => [lookOf(node)?.image ?? pin, pin];
  const sides = (node: cytoscape.NodeSingular): string[] => [lookOf(node)?.share ?? MOST_ICON, '18px'];
  return {
    selector: 'node[?pinned]',
    style: {
      'background-image': both as never,
      'background-width': sides as never,
      'background-height': sides as never,
      'background-position-x': ['50%', '112%'] as never,
      'background-position-y': ['50%', '-12%'] as never,
      'background-clip': ['node', 'none'] as never,
      'background-image-containment': ['inside', 'over'] as never,
      'bounds-expansion': 8,
    },
  };
}

/** Shape, colour and icon by kind; groups, remainders, plates; what is told, selected, pinned. */
export const nodeStyles = (input: StylesheetInput): Blocks => [
  restStyle(input),
  ...groupStyles(input),
  plateStyle(input),
  ...Object.entries(input.ontology.entityKinds).map(([kind, declared]) => kindStyle(kind, declared, input)),
  ...wordStyles(input),
  ...stateStyles(input),
  pinStyle(input),
];

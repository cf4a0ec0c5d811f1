import type cytoscape from 'cytoscape';
import { RELATION_FAMILIES, type EntityKindDeclaration, type Ontology } from '../../model/ontology/index.ts';
import { iconImage } from './icon-image.ts';

export type Theme = 'light' | 'dark';

/** What the picture takes from the page around it. */
export interface PageColours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
}

export interface StylesheetInput {
  readonly ontology: Ontology;
  readonly theme: Theme;
  readonly colours: PageColours;
  /** Strokes of each icon, in a square of 24. */
  readonly icons: Readonly<Record<string, readonly string[]>>;
}

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** How much of a shape its icon may fill: pointed shapes have less room. */
const ICON_SHARE: Readonly<Record<string, string>> = {
  diamond: '46%',
  star: '40%',
  'round-triangle': '42%',
  tag: '52%',
  pentagon: '52%',
};
/** Pointed shapes look smaller than they measure. */
const GROWN: Readonly<Record<string, number>> = { diamond: 1.22, star: 1.34, 'round-triangle': 1.22, tag: 1.08 };

function kindStyle(
  kind: string,
  { look }: EntityKindDeclaration,
  { theme, colours, icons }: StylesheetInput,
): cytoscape.StylesheetJsonBlock {
  const colour = look.colour[theme];
  const grown = GROWN[look.shape] ?? 1;
  const side = (node: cytoscape.NodeSingular): number => Number(node.data('size')) * grown;
  return {
    selector: `node[type = "entity"][kind = "${kind}"]`,
    style: {
      shape: look.shape as cytoscape.Css.NodeShape,
      'background-color': colour,
      'background-image': iconImage(icons[look.icon] ?? [], colours.ground),
      'background-width': ICON_SHARE[look.shape] ?? '58%',
      'background-height': ICON_SHARE[look.shape] ?? '58%',
      'background-position-y': look.shape === 'round-triangle' ? '72%' : '50%',
      width: side,
      height: side,
      ...(look.doubleRing && { 'outline-width': 2.5, 'outline-offset': 2.5, 'outline-color': colour }),
    },
  };
}

const nodeStyles = ({ colours }: StylesheetInput): cytoscape.StylesheetJson => [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      color: colours.ink,
      'font-family': FONT,
      'font-size': 'data(font)',
      'text-valign': 'bottom',
      'text-margin-y': 5,
      'text-outline-color': colours.ground,
      'text-outline-width': 2.5,
      'overlay-opacity': 0,
      'z-index': 10,
    },
  },
  {
    selector: 'node[type = "rest"]',
    style: {
      shape: 'ellipse',
      width: 'data(size)',
      height: 'data(size)',
      'background-color': colours.ground,
      'border-width': 1.5,
      'border-style': 'dashed',
      'border-color': colours.muted,
      color: colours.muted,
      'text-valign': 'center',
      'text-margin-y': 0,
    },
  },
];

const edgeStyles = ({ colours }: StylesheetInput): cytoscape.StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 46,
      width: 'data(width)',
      'line-color': colours.muted,
      'target-arrow-color': colours.muted,
      'arrow-scale': 0.9,
      opacity: 0.82,
      color: colours.ink,
      'font-family': FONT,
      'font-size': 'data(font)',
      'text-rotation': 'autorotate',
      'text-background-color': colours.ground,
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
      'overlay-opacity': 0,
      'z-index': 1,
    },
  },
  { selector: 'edge[?arrow]', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge[line = "dashed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
  { selector: 'edge[line = "dotted"]', style: { 'line-style': 'dotted', 'line-dash-pattern': [2, 4] } },
  { selector: 'edge.told', style: { label: 'data(label)' } },
  // Several relations in one line: a doubled line, so that it can be told from a single one.
  {
    selector: 'edge[type = "bundle"]',
    style: {
      'line-outline-width': 2,
      'line-outline-color': colours.ground,
      'text-border-width': 1,
      'text-border-opacity': 1,
    },
  },
];

const stateStyles = ({ colours }: StylesheetInput): cytoscape.StylesheetJson => [
  { selector: 'node.quiet', style: { 'text-opacity': 0 } },
  { selector: '.dim', style: { opacity: 0.16 } },
  { selector: 'edge.lit', style: { opacity: 1, 'z-index': 5, label: 'data(label)' } },
  { selector: 'node.lit', style: { 'text-opacity': 1, 'z-index': 20 } },
  // Under the pointer a name is told in full.
  { selector: 'node.hovered', style: { label: 'data(name)', 'z-index': 40 } },
  {
    selector: 'node.chosen',
    style: {
      'underlay-color': colours.accent,
      'underlay-opacity': 0.32,
      'underlay-padding': 10,
      'underlay-shape': 'ellipse',
      'text-opacity': 1,
      'font-weight': 'bold',
      'z-index': 30,
    },
  },
  {
    selector: 'edge.chosen',
    style: {
      opacity: 1,
      'underlay-color': colours.accent,
      'underlay-opacity': 0.3,
      'underlay-padding': 5,
      label: 'data(label)',
      'z-index': 25,
    },
  },
];

/** The whole look of the picture, from the ontology: a kind that is declared is drawn, and nothing else need change. */
export function buildStylesheet(input: StylesheetInput): cytoscape.StylesheetJson {
  const kinds = Object.entries(input.ontology.entityKinds);
  const families = Object.entries(RELATION_FAMILIES);
  return [
    ...nodeStyles(input),
    ...kinds.map(([kind, declared]) => kindStyle(kind, declared, input)),
    ...edgeStyles(input),
    ...families.map(([family, { colour }]) => ({
      selector: `edge[family = "${family}"]`,
      style: {
        'line-color': colour[input.theme],
        'target-arrow-color': colour[input.theme],
        'text-border-color': colour[input.theme],
      },
    })),
    {
      selector: 'edge[?faded]',
      style: { 'line-color': input.colours.muted, 'target-arrow-color': input.colours.muted },
    },
    ...stateStyles(input),
  ];
}

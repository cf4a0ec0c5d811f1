import type cytoscape from 'cytoscape';
import { RELATION_FAMILIES } from '../../model/ontology/index.ts';
import { STROKES } from '../state/drawn/stage-lines.ts';
import { fromData, type StylesheetInput } from './style-input.ts';

type Blocks = cytoscape.StylesheetJson;

/** Of a relation that states no amount: most are like that. */
const THIN = 1.4;

/* Every property costs time for every line: what only a label, an arrow or a bundle needs stands in a block of its own. */

const lineStyles = ({ colours }: StylesheetInput): Blocks => [
  { selector: 'edge', style: { width: THIN, 'line-color': colours.muted } },
  { selector: `edge[width > ${THIN}]`, style: { width: 'data(width)' } },
  { selector: 'edge.near', style: { 'curve-style': 'straight' } },
  { selector: 'edge[?curved]', style: { 'curve-style': 'bezier', 'control-point-step-size': 46 } },
  {
    selector: 'edge.near[?arrow]',
    style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': colours.muted, 'arrow-scale': 0.9 },
  },
  // From afar strokes cannot be told, and take longest to draw.
  // The dots of Cytoscape are a pixel long whatever the zoom, and slow: dots are short strokes.
  ...Object.entries(STROKES).map(([line, strokes]) => ({
    selector: `edge.near[line = "${line}"]`,
    style: { 'line-style': 'dashed' as const, 'line-dash-pattern': [...strokes] },
  })),
  { selector: 'edge[type = "sum"]', style: { 'line-opacity': 0.5 } },
];

const familyStyles = ({ theme, colours }: StylesheetInput): Blocks => [
  ...Object.entries(RELATION_FAMILIES).flatMap(([family, { colour }]) => [
    { selector: `edge[family = "${family}"]`, style: { 'line-color': colour[theme] } },
    {
      selector: `edge.near[family = "${family}"]`,
      style: { 'target-arrow-color': colour[theme], 'text-border-color': colour[theme] },
    },
  ]),
  { selector: 'edge[?faded]', style: { 'line-color': colours.muted, 'target-arrow-color': colours.muted } },
];

const wordStyles = ({ colours }: StylesheetInput): Blocks => [
  // Several relations in one line: a doubled line, so that it can be told from a single one.
  { selector: 'edge[type = "bundle"]', style: { 'line-outline-width': 2, 'line-outline-color': colours.ground } },
  {
    selector: 'edge.told',
    style: {
      label: 'data(words)',
      color: colours.ink,
      'font-family': colours.font,
      'font-size': 'data(font)',
      'text-margin-x': fromData('shiftX'),
      'text-margin-y': fromData('shiftY'),
      'text-rotation': 'autorotate',
      'text-background-color': colours.ground,
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
    },
  },
  { selector: 'edge.told[type = "bundle"]', style: { 'text-border-width': 1, 'text-border-opacity': 1 } },
  {
    selector: 'edge.chosen',
    style: {
      opacity: 1,
      'underlay-color': colours.accent,
      'underlay-opacity': 0.3,
      'underlay-padding': 5,
      // Above the shapes that the line passes: what is selected can be read.
      'z-index-compare': 'manual',
      'z-index': 25,
    },
  },
];

/** Colour by family, width by amount, strokes by stage. */
export const edgeStyles = (input: StylesheetInput): Blocks => [
  ...lineStyles(input),
  ...familyStyles(input),
  ...wordStyles(input),
];

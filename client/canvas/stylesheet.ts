import type cytoscape from 'cytoscape';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import type { StylesheetInput } from './style-input.ts';

/** The box drawn around what is selected; and nothing around a picture that is being zoomed. */
const coreStyle = ({ colours }: StylesheetInput): cytoscape.Css.Core =>
  ({
    'outside-texture-bg-opacity': 0,
    'selection-box-color': colours.accent,
    'selection-box-opacity': 0.12,
    'selection-box-border-color': colours.accent,
    'selection-box-border-width': 1.5,
    'active-bg-opacity': 0,
  }) as cytoscape.Css.Core;

/** The whole look of the picture, from the ontology: a kind that is declared is drawn, and nothing else need change. */
export const buildStylesheet = (input: StylesheetInput): cytoscape.StylesheetJson => [
  // The state shows what is selected and touched: Cytoscape's own grey shade would only flicker.
  { selector: ':active', style: { 'overlay-opacity': 0 } },
  { selector: 'core', style: coreStyle(input) },
  ...nodeStyles(input),
  ...edgeStyles(input),
];

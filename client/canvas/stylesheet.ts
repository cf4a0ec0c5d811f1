import type cytoscape from 'cytoscape';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import type { StylesheetInput } from './style-input.ts';

/** The whole look of the picture, from the ontology: a kind that is declared is drawn, and nothing else need change. */
export const buildStylesheet = (input: StylesheetInput): cytoscape.StylesheetJson => [
  // The state shows what is selected and touched: Cytoscape's own grey shade would only flicker.
  { selector: ':active', style: { 'overlay-opacity': 0 } },
  { selector: 'core', style: { 'outside-texture-bg-opacity': 0 } as cytoscape.Css.Core },
  ...nodeStyles(input),
  ...edgeStyles(input),
];

import type cytoscape from 'cytoscape';
import type { Ontology } from '../../model/ontology/index.ts';
import { edgeStyles } from './edge-styles.ts';
import type { IconPainter } from './icon-image.ts';
import { nodeStyles } from './node-styles.ts';

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
  readonly paintIcon: IconPainter;
}

/** The fonts of the page, as a canvas wants them written. */
export const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** A value that each element brings along, where the types know of numbers only. */
export const fromData = (name: string): number => `data(${name})` as unknown as number;

/** The whole look of the picture, from the ontology: a kind that is declared is drawn, and nothing else need change. */
export const buildStylesheet = (input: StylesheetInput): cytoscape.StylesheetJson => [
  // The state shows what is selected and touched: Cytoscape's own grey shade would only flicker.
  { selector: ':active', style: { 'overlay-opacity': 0 } },
  { selector: 'core', style: { 'outside-texture-bg-opacity': 0 } as cytoscape.Css.Core },
  ...nodeStyles(input),
  ...edgeStyles(input),
];

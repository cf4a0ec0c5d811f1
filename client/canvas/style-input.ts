import type { Ontology } from '../../model/ontology/index.ts';
import type { IconPainter } from './icon-image.ts';

export type Theme = 'light' | 'dark';

/** What the picture takes from the page around it. */
export interface PageStyle {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** The fonts of its language: in English quotation marks must not come from a Chinese one. */
  readonly font: string;
}

export interface StylesheetInput {
  readonly ontology: Ontology;
  readonly theme: Theme;
  readonly colours: PageStyle;
  /** Strokes of each icon, in a square of 24. */
  readonly icons: Readonly<Record<string, readonly string[]>>;
  readonly paintIcon: IconPainter;
}

/**
 * How wide the outline around words is, in sizes of their font: they can be read on anything, and what hangs below the
 * line is not cut off.
 */
export const HALO = 0.2;

/** A value that each element brings along, where the types know of numbers only. */
export const fromData = (name: string): number => `data(${name})` as unknown as number;

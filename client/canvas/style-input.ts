import type { Ontology } from '../../model/ontology/index.ts';
import type { IconPainter } from './icon-image.ts';

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

/**
 * How wide the outline around words is, in sizes of their font: they can be read on anything, and what hangs below the
 * line is not cut off.
 */
export const HALO = 0.2;

/** A value that each element brings along, where the types know of numbers only. */
export const fromData = (name: string): number => `data(${name})` as unknown as number;

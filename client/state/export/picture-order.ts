import type { Theme } from '../app-state.ts';
import type { LineLook } from '../drawn/stage-lines.ts';

/** What stands in the legend of an exported picture: a kind as it is drawn, or a line. */
export type LegendEntry = { readonly label: string } & (
  | { readonly kind: string }
  | { readonly look: LineLook; readonly family?: string; readonly width: number }
);

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** What is wanted of the picture, in the words of the reader. */
export interface PictureOrder {
  readonly format: 'svg' | 'png';
  /** All that is shown, or what is in view. */
  readonly area: 'all' | 'view';
  readonly theme: Theme;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendGroup[];
  /** Sources, date and address, one line each. */
  readonly notes: readonly string[];
  /** The address of the view in full; the notes may tell it in short. */
  readonly address: string;
}

export interface PictureFile {
  readonly file: Blob;
  readonly width: number;
  readonly height: number;
  /** How many pixels there are to one of the page; less than wanted where the browser draws no larger. */
  readonly scale: number;
}

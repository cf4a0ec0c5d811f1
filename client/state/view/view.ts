import type { Language } from '../../api/ask.ts';
import type { AppState, Camera, Tab } from '../app-state.ts';
import type { Filters } from '../filters/filters.ts';
import type { Grouping, Plate, Positions } from '../scene.ts';

/** What an address says: everything needed to show the same view again, by business key. */
export interface View {
  /** Each once, in the order in which they were put on the canvas. */
  readonly entities: readonly string[];
  /** Absent: all relations among the entities. */
  readonly relations?: ReadonlySet<string>;
  readonly positions: Positions;
  readonly expanded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly grouping: Grouping | undefined;
  readonly plates: readonly Plate[];
  readonly filters: Filters;
  readonly selection: readonly string[];
  readonly claim: string | undefined;
  readonly tab: Tab;
  readonly camera: Camera | undefined;
  readonly language: Language | undefined;
  /** Why some of it could not be read, where that is so: it is cut or damaged, or of a later version of this program. */
  readonly unread: Unread | undefined;
}

export type Unread = 'damaged' | 'later';

/** The part of the state that an address holds. */
export type Viewed = Pick<AppState, 'scene' | 'selection' | 'claim' | 'tab'> & {
  readonly camera?: Camera | undefined;
  readonly language: Language | undefined;
};

/** Only that part: whoever keeps it keeps nothing else of the state. */
export const viewedOf = ({ scene, selection, claim, tab, camera, language }: Viewed): Viewed => ({
  scene,
  selection,
  claim,
  tab,
  camera,
  language,
});

/** The names and texts of which an address is made, in their order. */
export type Fields = readonly (readonly [name: string, text: string])[];

/** Stands for the empty text in a list: a stage or an ownership that is not stated. */
export const NONE = '-';

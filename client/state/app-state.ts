import type { CitedClaim, SearchHit } from '../../model/api/answers.ts';
import type { NeighbourSort } from '../../model/api/queries.ts';
import type { Entity, Listed } from '../../model/graph.ts';
import type { Language } from '../api/ask.ts';
import type { Choice } from './expand/choice.ts';
import type { Finding } from './find/finding.ts';
import { NO_FACETS, type FacetIndex } from './filters/facets.ts';
import { NO_HISTORY, type History } from './history.ts';
import type { WholeLayout } from './layout/arrange.ts';
import type { LeftOut } from './view/left-out.ts';
import type { Load } from './load.ts';
import { NO_LOADS, type LoadMaps } from './loads.ts';
import { NOTHING_PASTED, type Pasted } from './find/pasted.ts';
import { EMPTY_SCENE, type Point, type Scene } from './scene.ts';
import type { Imported } from './view/saved-views.ts';
import type { SavedView, ViewsProblem } from './view/views-file.ts';
import { initialTables, type TableSettings } from './table-settings.ts';

/** The actions that undo can name. */
export type ChangeName =
  | 'add'
  | 'expand'
  | 'collapse'
  | 'connect'
  | 'hide'
  | 'isolate'
  | 'move'
  | 'pin'
  | 'arrange'
  | 'filter'
  | 'group'
  | 'paths'
  | 'clear'
  | 'open-view';

/** A change with the scenes before and after it: what it was in words can be told from them. */
export interface Change {
  readonly name: ChangeName;
  readonly about?: string | undefined;
  readonly before: Scene;
  readonly after: Scene;
}

export type Theme = 'light' | 'dark';
export type Tab = 'graph' | 'table';
export type Sheet = 'legend' | 'inspector';
/** What of an entity the inspector shows. */
export type EntityTab = 'overview' | 'ties' | 'time' | 'figures' | 'sources';
export type Dialog = 'help' | 'history' | 'views' | 'export' | 'paste' | 'expand';

/** Where the reader looks from: the middle of the view in the coordinates of the picture, and for which width. */
export interface Camera extends Point {
  readonly zoom: number;
  readonly width: number;
}

/** A layout under way; `share` of it is done, from 0 to 1. */
export interface Arranging {
  readonly how: WholeLayout;
  readonly share: number;
}

export interface Search {
  readonly query: string;
  /** The answer to what is typed is still to come; the hits, if there are any, are those to what was typed before. */
  readonly isAwaited?: boolean;
  readonly hits?: Load<Listed<SearchHit>>;
  /** Claims in whose words the query stands; absent where the query is too short to ask. */
  readonly claims?: Load<Listed<CitedClaim>>;
}

/** What an expansion brought. */
interface Expanded {
  readonly added: number;
  readonly left: number;
  /** Undefined where none of it states what it was to be sorted by. */
  readonly by: NeighbourSort | undefined;
  /** No more were like what was chosen before, so that others came. */
  readonly widened: boolean;
}

/** What has to be selected first. */
export type Need = 'selection' | 'entity' | 'one' | 'two' | 'fewer';

/** What went off the canvas. */
interface TakenAway {
  readonly entities: number;
  readonly relations: number;
  /** What was left: it can be undone from here alone, and told only here. */
  readonly leaving: Scene;
}

/** Something that happened and that the reader is told, once. */
export type Notice =
  | ({ readonly type: 'expanded'; readonly entity: Entity } & Expanded)
  | { readonly type: 'expanded-several'; readonly entities: number; readonly added: number; readonly left: number }
  | { readonly type: 'nothing-left' | 'no-more-like-that'; readonly entity: Entity }
  | { readonly type: 'collapsed'; readonly removed: number }
  | ({ readonly type: 'hidden' | 'cleared' } & TakenAway)
  | { readonly type: 'needs'; readonly what: Need }
  | { readonly type: 'added'; readonly entities: number; readonly relations: number }
  | { readonly type: 'canvas-full'; readonly left: number }
  | { readonly type: 'connected'; readonly added: number }
  | { readonly type: 'undone' | 'redone'; readonly change: Change }
  | { readonly type: 'jumped'; readonly steps: number }
  | { readonly type: 'text-copied' }
  | { readonly type: 'rows-copied'; readonly n: number }
  | { readonly type: 'saved'; readonly file: string }
  | { readonly type: 'saved-smaller'; readonly file: string; readonly scale: number }
  | { readonly type: 'link-copied'; readonly tooLong?: number | undefined }
  | { readonly type: 'view-saved' | 'view-not-kept' | 'view-overwritten' | 'view-deleted'; readonly view: SavedView }
  | ({ readonly type: 'views-imported'; readonly isKept: boolean } & Imported)
  | { readonly type: 'views-illegible'; readonly file: string; readonly problem: ViewsProblem }
  | { readonly type: 'nothing-found' }
  | { readonly type: 'grouped'; readonly count: number }
  /** Without a message where there is none for a reader; with `again` where it can be tried again. */
  | {
      readonly type: 'failed';
      readonly message?: string;
      readonly again?: (() => Promise<void>) | undefined;
    };

export interface MenuAt {
  /** An entity, a relation, a remainder; absent: the ground. */
  readonly id?: string;
  readonly x: number;
  readonly y: number;
}

export interface AppState {
  readonly scene: Scene;
  readonly history: History<Scene, ChangeName>;
  /** Entities or relations, by id. */
  readonly selection: readonly string[];
  /** The claim whose lines are open. */
  readonly claim: string | undefined;
  /** Stays when another entity is selected. */
  readonly entityTab: EntityTab;
  /** A text that the clipboard did not take: shown, to be copied by hand. */
  readonly copying: string | undefined;
  readonly tab: Tab;
  readonly language: Language;
  readonly theme: Theme;
  /** On a phone: which panel is up. On a wide screen both stand beside the view. */
  readonly sheet: Sheet | undefined;
  readonly hiddenPanels: ReadonlySet<Sheet>;
  readonly search: Search;
  readonly loads: LoadMaps;
  /** Expansions under way, by what was asked: the same is not asked twice at once. */
  readonly expanding: ReadonlySet<string>;
  /** By what entities were expanded last: their remainders go on with that. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** What was looked for among several: paths, or what they share. */
  readonly finding: Finding | undefined;
  /** What a list points at, for the canvas to light: entities and relations by id. */
  readonly lit: readonly string[];
  readonly pasted: Pasted;
  /** How many answers the canvas waits for. */
  readonly waiting: number;
  readonly away: boolean;
  /** Counts the times the server came back: what had failed is asked again. */
  readonly recoveries: number;
  readonly notice: Notice | undefined;
  /** What the view that was opened last names, and the graph does not hold. Told until the reader has seen it. */
  readonly leftOut: LeftOut | undefined;
  /** A view is being opened on the empty page. */
  readonly opening: boolean;
  /** Latest first. */
  readonly savedViews: readonly SavedView[];
  readonly menu: MenuAt | undefined;
  readonly dialog: Dialog | undefined;
  readonly facets: FacetIndex;
  readonly tables: TableSettings;
  /** Undefined until the canvas has shown itself. */
  readonly camera: Camera | undefined;
  readonly arranging: Arranging | undefined;
  /** The hand draws a lasso instead of moving the picture. */
  readonly lasso: boolean;
  /** Where the arrow keys stand on the canvas, when that is not the last of what is selected. */
  readonly cursor: string | undefined;
}

export function initialState(language: Language, theme: Theme): AppState {
  return {
    scene: EMPTY_SCENE,
    history: NO_HISTORY,
    selection: [],
    claim: undefined,
    entityTab: 'overview',
    copying: undefined,
    tab: 'graph',
    language,
    theme,
    sheet: undefined,
    hiddenPanels: new Set(),
    search: { query: '' },
    loads: NO_LOADS,
    expanding: new Set(),
    choices: new Map(),
    finding: undefined,
    lit: [],
    pasted: NOTHING_PASTED,
    waiting: 0,
    away: false,
    recoveries: 0,
    notice: undefined,
    leftOut: undefined,
    opening: false,
    savedViews: [],
    menu: undefined,
    dialog: undefined,
    facets: NO_FACETS,
    tables: initialTables(),
    camera: undefined,
    arranging: undefined,
    lasso: false,
    cursor: undefined,
  };
}

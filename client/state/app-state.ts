import type { CitedClaim, Preview, SearchHit } from '../../model/api/answers.ts';
import type { Answers, SourceTextAnswer } from '../../model/api/endpoints.ts';
import type { Entity, EntityDetail, Listed, RelationDetail } from '../../model/graph.ts';
import type { Language } from '../api/ask.ts';
import { NO_FACETS, type FacetIndex } from './facets.ts';
import { NO_HISTORY, type History } from './history.ts';
import type { ArrangeHow } from './layout/arrange.ts';
import type { Load } from './load.ts';
import type { Overview } from './overview.ts';
import { EMPTY_SCENE, type Point, type Scene } from './scene.ts';

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

export type Theme = 'light' | 'dark';
export type Tab = 'graph' | 'table';
export type Sheet = 'legend' | 'inspector';
export type Dialog = 'help' | 'history' | 'views' | 'export' | 'paste';

/** Where the reader looks from: the middle of the view in the coordinates of the picture, and for which width. */
export interface Camera extends Point {
  readonly zoom: number;
  readonly width: number;
}

/** A layout under way; `share` of it is done, from 0 to 1. */
export interface Arranging {
  readonly how: ArrangeHow;
  readonly share: number;
}

/** What was asked of the API, by what it was asked about. */
export interface Loads {
  readonly entity: EntityDetail;
  readonly relation: RelationDetail;
  readonly preview: Preview;
  readonly text: SourceTextAnswer;
  readonly sources: Answers['sources'];
  readonly overview: Overview;
}

type LoadMaps = { readonly [S in keyof Loads]: ReadonlyMap<string, Load<Loads[S]>> };

export interface Search {
  readonly query: string;
  readonly hits?: Load<Listed<SearchHit>>;
  /** Claims in whose words the query stands; absent where the query is too short to ask. */
  readonly claims?: Load<Listed<CitedClaim>>;
}

/** Something that happened and that the reader is told, once. */
export type Notice =
  | { readonly type: 'expanded'; readonly entity: Entity; readonly added: number; readonly left: number }
  | { readonly type: 'nothing-left'; readonly entity: Entity }
  | { readonly type: 'connected'; readonly added: number }
  | { readonly type: 'undone' | 'redone'; readonly name: ChangeName }
  | { readonly type: 'copied' }
  | { readonly type: 'missing'; readonly count: number }
  | { readonly type: 'nothing-found' }
  | { readonly type: 'failed'; readonly message: string };

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
  readonly tab: Tab;
  readonly language: Language;
  readonly theme: Theme;
  /** On a phone: which panel is up. On a wide screen both stand beside the view. */
  readonly sheet: Sheet | undefined;
  readonly hiddenPanels: ReadonlySet<Sheet>;
  readonly search: Search;
  readonly loads: LoadMaps;
  /** Where the next page of an expansion begins, by what was asked. */
  readonly cursors: ReadonlyMap<string, string>;
  /** Expansions under way, by what was asked: the same is not asked twice at once. */
  readonly expanding: ReadonlySet<string>;
  /** How many answers the canvas waits for. */
  readonly waiting: number;
  readonly away: boolean;
  /** Counts the times the server came back: what had failed is asked again. */
  readonly recoveries: number;
  readonly notice: Notice | undefined;
  readonly menu: MenuAt | undefined;
  readonly dialog: Dialog | undefined;
  readonly facets: FacetIndex;
  /** Undefined until the canvas has shown itself. */
  readonly camera: Camera | undefined;
  readonly arranging: Arranging | undefined;
  /** The hand draws a lasso instead of moving the picture. */
  readonly lasso: boolean;
}

const NO_LOADS: LoadMaps = {
  entity: new Map(),
  relation: new Map(),
  preview: new Map(),
  text: new Map(),
  sources: new Map(),
  overview: new Map(),
};

export function initialState(language: Language, theme: Theme): AppState {
  return {
    scene: EMPTY_SCENE,
    history: NO_HISTORY,
    selection: [],
    claim: undefined,
    tab: 'graph',
    language,
    theme,
    sheet: undefined,
    hiddenPanels: new Set(),
    search: { query: '' },
    loads: NO_LOADS,
    cursors: new Map(),
    expanding: new Set(),
    waiting: 0,
    away: false,
    recoveries: 0,
    notice: undefined,
    menu: undefined,
    dialog: undefined,
    facets: NO_FACETS,
    camera: undefined,
    arranging: undefined,
    lasso: false,
  };
}

import type { NeighbourPage, Preview } from '../../model/api/answers.ts';
import type { Answers, SourceTextAnswer } from '../../model/api/endpoints.ts';
import type { EntityDetail, RelationDetail, Subgraph } from '../../model/graph.ts';
import type { Around } from './inspect/around.ts';
import type { Load } from './load.ts';
import type { Overview } from './overview.ts';

/** What was asked of the API, by what it was asked about. */
export interface Loads {
  readonly entity: EntityDetail;
  readonly relation: RelationDetail;
  readonly preview: Preview;
  /** How many relations of an entity are wanted, by `matchingKey`. */
  readonly matching: number;
  /** A page of an entity's relations, by `tiesKey`. */
  readonly ties: NeighbourPage;
  readonly around: Around;
  /** All relations between two entities, by their ids with a space between. */
  readonly between: Subgraph;
  readonly figures: NeighbourPage;
  readonly text: SourceTextAnswer;
  readonly sources: Answers['sources'];
  readonly overview: Overview;
}

export type LoadMaps = { readonly [S in keyof Loads]: ReadonlyMap<string, Load<Loads[S]>> };

export const NO_LOADS: LoadMaps = {
  entity: new Map(),
  relation: new Map(),
  preview: new Map(),
  matching: new Map(),
  ties: new Map(),
  around: new Map(),
  between: new Map(),
  figures: new Map(),
  text: new Map(),
  sources: new Map(),
  overview: new Map(),
};

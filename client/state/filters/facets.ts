import type { PlaceInTree } from '../../../model/api/answers.ts';

/** What filters must know of an entity or relation and that it does not carry itself. */
export interface Facet {
  readonly sources: readonly string[];
  /** The most specific regions an entity lies in. */
  readonly regions?: readonly string[];
}

/** Facets of entities and relations by id, and the regions they name with all that are above them. */
export interface FacetIndex {
  readonly of: ReadonlyMap<string, Facet>;
  readonly places: ReadonlyMap<string, PlaceInTree>;
}

export const NO_FACETS: FacetIndex = { of: new Map(), places: new Map() };

import type { BasisSum } from '../amounts.ts';
import type { Claim, Cut, Entity, Listed, Relation, Source, Subgraph } from '../graph.ts';
import type { AmountBasis } from '../ontology/index.ts';
import type { Batch } from '../records.ts';
import type { Match } from '../search/search-keys.ts';
import type { Direction } from './queries.ts';

/* What the graph answers: the output of the port's verbs, and of the endpoints that lead to them. */

export interface SearchHit {
  readonly entity: Entity;
  readonly matched: Match;
}

/** What one of many names finds; an id that is somebody's stands as the name of an `exact` match. */
export interface NameMatch {
  /** As it was asked. */
  readonly name: string;
  readonly hits: readonly SearchHit[];
  /** How many there are; `hits` holds the first ones. */
  readonly total: number;
}

/** Exact count of relations of one kind and direction to neighbours of one kind. */
export interface PreviewRow {
  readonly kind: string;
  /** `out`: the asked entity is the `from` end. */
  readonly direction: Direction;
  readonly neighbourKind: string;
  readonly count: number;
}

export interface Preview {
  readonly id: string;
  readonly rows: readonly PreviewRow[];
  /** The sum of the counts: the entity's degree. */
  readonly total: number;
}

/** A page of the relations of one entity, as a closed subgraph with the entity in it. `shown` counts relations. */
export interface NeighbourPage extends Subgraph, Cut {
  readonly next?: string;
}

/** A path: entities.length is relations.length + 1. */
export interface Path {
  readonly entities: readonly string[];
  /** For each step all relations that tie the two, by id. */
  readonly relations: readonly (readonly string[])[];
}

/** Paths, shortest first, then those over less connected entities; with the subgraph they make. */
export interface Connections extends Cut {
  readonly paths: readonly Path[];
  readonly subgraph: Subgraph;
}

export interface TraceStep {
  readonly id: string;
  /** Steps from the asked entity: negative upstream, positive downstream, 0 for itself and for a chain's segments. */
  readonly depth: number;
  /** Who engages in the segment or chain, or produces the product. */
  readonly members: Listed<string>;
}

/** A chain up and down. `gaps`: segments in which nobody engages. `cycles`: FEEDS relations that close a circle. */
export interface Trace extends Cut {
  readonly steps: readonly TraceStep[];
  readonly gaps: readonly string[];
  readonly cycles: readonly string[];
  readonly subgraph: Subgraph;
}

/** An industrial chain in short. */
export interface ChainSummary {
  readonly entity: Entity;
  /** How many segments and products are set in it. */
  readonly segments: number;
  /** Segments in which nobody engages, in the asked region if there is one. */
  readonly gaps: number;
  /** Who engages in the chain or a segment of it, or produces a product of it; each once. */
  readonly members: number;
}

/** A row or column of a flow table. `id` is an entity, a kind, an ownership, a stage, or `unknown`. */
export interface FlowHead {
  readonly id: string;
  /** The entity's name, where the head is an entity; other words come from the ontology. */
  readonly name?: string;
  readonly nameEn?: string;
}

export interface FlowCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
  /** The sum of the asked basis only, and how many relations state none. */
  readonly sum: BasisSum;
  /** The first relations behind the cell, largest amount first. */
  readonly relations: Listed<string>;
}

/** Investment relations grouped. `total` counts cells. */
export interface Flows extends Cut {
  readonly basis: AmountBasis;
  readonly rows: readonly FlowHead[];
  readonly columns: readonly FlowHead[];
  readonly cells: readonly FlowCell[];
}

/** A row of a list: an entity, or a relation with its two ends. */
export type ListRow =
  | { readonly entity: Entity }
  | { readonly relation: Relation; readonly from: Entity; readonly to: Entity };

/** What an entity goes by. */
export type Called = Pick<Entity, 'id' | 'name' | 'nameEn'>;

export interface CitedClaim {
  readonly claim: Claim;
  /** What the claim is about; a relation with both its ends. */
  readonly subject:
    | ({ readonly type: 'entity'; readonly kind: string } & Called)
    | {
        readonly type: 'relation';
        readonly id: string;
        readonly kind: string;
        readonly from: Called;
        readonly to: Called;
      };
}

/** By what an entity or relation can be told apart beside its kind and properties. */
export interface Facet {
  readonly id: string;
  /** Sources with a claim about it, by id. */
  readonly sources: readonly string[];
  /** Entities only: the most specific regions it lies in (itself, for a region), by id. */
  readonly regions?: readonly string[];
}

/** A region and what it lies in; following `parent` comes to an end. */
export interface PlaceInTree extends Called {
  readonly level?: string;
  /** The next region above: of several equally specific ones the first by id. */
  readonly parent?: string;
}

/** Entities in the order asked, each once; relations and regions by id. */
export interface Facets {
  readonly entities: readonly Facet[];
  /** All relations among the asked entities. */
  readonly relations: readonly Facet[];
  /** Every region named above with all regions above it. */
  readonly regions: readonly PlaceInTree[];
}

export interface Counts {
  readonly entities: number;
  readonly relations: number;
  readonly claims: number;
  readonly sources: number;
}

/** What is in the graph, for the start page. Kinds without members are left out. */
export interface Stats {
  readonly counts: Counts;
  readonly entityKinds: readonly { readonly kind: string; readonly count: number }[];
  readonly relationKinds: readonly { readonly kind: string; readonly count: number }[];
  /** Amounts of the projects as shown, each basis for itself. */
  readonly projectSums: readonly BasisSum[];
  readonly sources: readonly SourceSums[];
}

export interface SourceStats extends Source {
  readonly claimCount: number;
}

/** A source with whether its text is at hand here. */
export interface ListedSource extends SourceStats {
  readonly hasText: boolean;
}

export interface SourceSums extends SourceStats {
  /** What the source says of projects' amounts, each basis for itself; `notStated`: projects that it names without one. */
  readonly projectSums: readonly BasisSum[];
}

export interface LoadReport {
  /** Absent when the very same content was there already: nothing was changed. */
  readonly batch?: Batch;
  readonly unchanged: boolean;
  /** What the graph has more (or, after a replacement, less) than before. */
  readonly added: Counts;
}

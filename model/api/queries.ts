import type { AmountBasis, Stage } from '../ontology/index.ts';
import type { Lines } from '../graph.ts';

/* What can be asked of the graph: the input of the port's verbs, and of the endpoints that lead to them. */

export type Direction = 'out' | 'in';

export interface SearchQuery {
  readonly q: string;
  /** Only this kind and the kinds below it. */
  readonly kind?: string;
  readonly limit: number;
}

export const NEIGHBOUR_SORTS = ['amount', 'date', 'name', 'degree'] as const;
export type NeighbourSort = (typeof NEIGHBOUR_SORTS)[number];

export interface NeighbourQuery {
  readonly id: string;
  /** Relation kinds; all when empty or absent. */
  readonly kinds?: readonly string[];
  readonly direction?: Direction;
  /** Neighbour kind, with the kinds below it. */
  readonly neighbourKind?: string;
  readonly stages?: readonly Stage[];
  /** Least and largest amount in yuan, both included, of what a relation is sorted by; with either, what states none is left out. */
  readonly minYuan?: number;
  readonly maxYuan?: number;
  /**
   * Amount: largest first, not stated last. Date: latest first, undated last. Name: by pinyin. Degree: best connected
   * neighbour first. Then by relation id.
   */
  readonly sort: NeighbourSort;
  readonly limit: number;
  readonly cursor?: string;
}

export interface MatchQuery {
  /** Names, short names or ids, as many people paste them. */
  readonly names: readonly string[];
  /** How many hits for each name at the most. */
  readonly limit: number;
}

/** What is a hub for paths where no degree is given: an entity with more relations than this. */
export const HUB_DEGREE = 50;

export interface ConnectQuery {
  /** 2 to 50 entities. */
  readonly ids: readonly string[];
  /** Longest path, in relations, 1 to 6. */
  readonly maxHops: number;
  /**
   * Leave out hubs in the inner part of a path: entities with a degree over this, and whatever their degree those that
   * the ontology declares too wide, such as provinces and cities. Absent: everything is allowed.
   */
  readonly hubDegree?: number;
  /** How many paths at the most. */
  readonly limit: number;
}

export interface TraceQuery {
  /** A chain, a segment or a product. */
  readonly id: string;
  readonly direction: 'up' | 'down' | 'both';
  /** Only members located in this region or below it. */
  readonly region?: string;
  readonly maxHops: number;
  /** How many segments and products at the most. */
  readonly limit: number;
}

export interface ChainsQuery {
  /** Only members located in this region or below it. */
  readonly region?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export const FLOW_GROUPS = {
  investor: { zh: '投资方', en: 'Investor' },
  investorKind: { zh: '投资方类型', en: 'Kind of investor' },
  investorOwnership: { zh: '投资方所有制', en: 'Ownership of investor' },
  investorRegion: { zh: '投资方所在地', en: 'Place of investor' },
  target: { zh: '投向', en: 'Target' },
  targetKind: { zh: '投向类型', en: 'Kind of target' },
  targetRegion: { zh: '投向地区', en: 'Region of target' },
  stage: { zh: '阶段', en: 'Stage' },
} as const;
export type FlowGroup = keyof typeof FLOW_GROUPS;

export interface FlowQuery {
  readonly rows: FlowGroup;
  readonly columns: FlowGroup;
  readonly basis: AmountBasis;
  readonly stages?: readonly Stage[];
  /** The level to which regions are raised. */
  readonly regionLevel: 'province' | 'city' | 'county';
  /** How many cells at the most, the largest sums first. */
  readonly limit: number;
}

export const LIST_SORTS = ['name', 'degree', 'amount', 'date'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

export interface ListQuery {
  /** An entity kind (with the kinds below it) or a relation kind. */
  readonly kind: string;
  /** Part of a name or alias (of either end for relations), folded. */
  readonly q?: string;
  /** For properties of type choice or flag: the values allowed. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** Name: by pinyin (of `from`, for relations). Degree, amount, date: largest first, then by id. Relations have no degree. */
  readonly sort: ListSort;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ClaimQuery {
  /** An entity or relation id. */
  readonly subject?: string;
  readonly source?: string;
  /** Only claims whose lines touch these. */
  readonly lines?: Lines;
  /** Words parted by white space: each must stand, folded, somewhere in the statements or texts. Without one: nothing. */
  readonly q?: string;
  readonly limit: number;
  readonly cursor?: string;
}

import type { Claim, Source } from '../../../../model/graph.ts';
import type { Naming } from '../../../../model/names.ts';
import type { Counted } from '../preview-counts.ts';

/* What the store holds of the things a change touches. Batches are told by their numbers. */

export interface HeldNaming {
  readonly batch: number;
  readonly naming: Naming;
}

export interface HeldEntity {
  readonly id: string;
  readonly kind: string;
  /** One per batch that holds the entity, oldest first. */
  readonly namings: readonly HeldNaming[];
  readonly counted: Counted;
}

export interface HeldClaim {
  readonly claim: Claim;
  readonly batches: readonly number[];
}

export interface HeldSource {
  readonly source: Source;
  readonly batches: readonly number[];
  /** How many claims cite it. */
  readonly cited: number;
}

export interface Held {
  readonly entities: ReadonlyMap<string, HeldEntity>;
  readonly sources: ReadonlyMap<string, HeldSource>;
  /** By subject. A relation is there as long as it has claims. */
  readonly claims: ReadonlyMap<string, readonly HeldClaim[]>;
}

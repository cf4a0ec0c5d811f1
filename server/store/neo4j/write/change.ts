import type { Claim, Source } from '../../../../model/graph.ts';
import type { Counts } from '../../../../model/api/answers.ts';
import type { SourceDate } from '../../../../model/claims.ts';
import type { BatchContent } from '../../../graph/batch-content.ts';
import type { Counted } from '../preview-counts.ts';
import type { HeldClaim, HeldEntity, HeldNaming, HeldSource } from './held.ts';

/** Takes batches out, and puts one in. */
export interface Change {
  readonly drop: ReadonlySet<number>;
  readonly add?: { readonly number: number; readonly content: BatchContent };
}

/** What becomes of the claims of one subject. */
export interface ClaimChange {
  readonly after: readonly Claim[];
  /** Held by the new batch alone. */
  readonly fresh: readonly Claim[];
  /** Still there, with other holders than before. */
  readonly reheld: readonly HeldClaim[];
  readonly gone: readonly HeldClaim[];
}

export interface SourceChange {
  readonly source: Source;
  readonly before: HeldSource | undefined;
  /** Its holders; without any it goes. */
  readonly batches: readonly number[];
}

export interface EntityChange {
  readonly id: string;
  readonly kind: string;
  readonly before: HeldEntity | undefined;
  /** Without any it goes. */
  readonly namings: readonly HeldNaming[];
  readonly claims: ClaimChange;
}

export interface RelationChange {
  readonly id: string;
  readonly existed: boolean;
  /** Without any it goes. */
  readonly claims: ClaimChange;
}

/** A change worked out against what the store holds. */
export interface Plan {
  readonly sources: readonly SourceChange[];
  readonly entities: readonly EntityChange[];
  readonly relations: readonly RelationChange[];
  /** The counts of every entity whose relations change. */
  readonly counted: ReadonlyMap<string, Counted>;
  readonly dateOf: SourceDate;
  /** What the graph has more afterwards; negative for less. */
  readonly added: Counts;
  /** The id of something that would go although what stays needs it. */
  readonly stillUsed: string | undefined;
}

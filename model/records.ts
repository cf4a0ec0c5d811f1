import type { Claim, Source } from './graph.ts';

/** Where a record stands in its file; lines from 1. */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** A claim as written in the exchange format: its id is made from it, not written. */
export type ClaimRecord = Omit<Claim, 'id'>;

export interface SourceRecord extends Source {
  readonly type: 'source';
}

export interface EntityRecord {
  readonly type: 'entity';
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly claims: readonly ClaimRecord[];
}

export interface RelationRecord {
  readonly type: 'relation';
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Tells apart two relations of one kind between the same two. */
  readonly key?: string;
  readonly claims: readonly ClaimRecord[];
}

/** One line of the exchange format: the seed, an import and the full export. */
export type ExchangeRecord = SourceRecord | EntityRecord | RelationRecord;

export interface Located<T extends ExchangeRecord = ExchangeRecord> {
  readonly at: At;
  readonly record: T;
}

/** Why a record was refused. `field` is a path such as `claims.0.sets.from`. */
export interface RecordError extends At {
  readonly field: string;
  readonly reason: string;
}

/** One import, undoable as a whole. */
export interface Batch {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly loadedAt: string;
  /** What the batch's records hold, whether or not another batch holds it too. */
  readonly counts: {
    readonly entities: number;
    readonly relations: number;
    readonly claims: number;
    readonly sources: number;
  };
}

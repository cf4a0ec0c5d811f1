import type { AmountBasis, Qualifier } from './ontology/index.ts';

/**
 * Money as a source gives it. `yuan` is null when it was stated in another currency: then only
 * `original` can be shown, and the amount enters no sum.
 */
export interface Amount {
  readonly yuan: number | null;
  readonly basis: AmountBasis;
  readonly qualifier?: Qualifier;
  readonly original?: string;
}

export type PropertyValue = string | number | boolean | readonly string[] | readonly Amount[];
export type Props = Readonly<Record<string, PropertyValue>>;

export type ClaimBasis = 'stated' | 'implied';
/** First and last line of a source's text, from 1, both included. */
export type Lines = readonly [number, number];

/** What one source says about one entity or relation. */
export interface Claim {
  /** Made from the content: the same claim loaded twice has the same id. */
  readonly id: string;
  readonly source: string;
  readonly lines?: Lines;
  readonly statement: string;
  readonly statementEn?: string;
  readonly basis: ClaimBasis;
  readonly sets: Props;
}

/** A property whose claims differ: the value shown, and every other value with its claims. */
export interface Conflict {
  readonly property: string;
  /** For `amounts`: the basis the values differ in. */
  readonly part?: string;
  readonly shown: PropertyValue;
  readonly shownBy: string;
  readonly others: readonly { readonly value: PropertyValue; readonly claims: readonly string[] }[];
}

export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
  readonly props: Props;
  /** How many relations it has in the whole graph. */
  readonly degree: number;
}

export interface EntityDetail extends Entity {
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly key?: string;
  readonly props: Props;
  readonly claimCount: number;
  readonly conflictCount: number;
}

export interface RelationDetail extends Relation {
  readonly ends: { readonly from: Entity; readonly to: Entity };
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

/** The one currency between store, API and client. Closed: both ends of every relation are in it. */
export interface Subgraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** Bibliographic data of a document. Its text is never stored. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly file?: string;
  readonly note?: string;
  /** Not a report but what is generally known or listed: never shown before what a report says. */
  readonly background?: boolean;
}

/** What a limit has cut, told with every list. */
export interface Cut {
  readonly shown: number;
  readonly total: number;
  readonly truncated: boolean;
}

/** A page of a list; `next` is the cursor of the following page, absent on the last one. */
export interface Listed<T> extends Cut {
  readonly items: readonly T[];
  readonly next?: string;
}

import { sortAmount } from '../../model/amounts.ts';
import { resolveClaims, type SourceDate } from '../../model/claims.ts';
import { dateSortKey } from '../../model/dates.ts';
import type { Amount, Claim, Conflict, Entity, Props, Relation } from '../../model/graph.ts';
import type { RelationIdentity } from '../../model/ids.ts';
import { allNames, resolveNames, type Naming } from '../../model/names.ts';
import { sortKey } from '../../model/search/pinyin.ts';
import { searchDocument } from '../../model/search/search-keys.ts';

/** What lists and pages are sorted by. `amount` in yuan, -1 when none is stated; `date` a first day, '' when undated. */
export interface SortKeys {
  readonly name: string;
  readonly amount: number;
  readonly date: string;
}

export interface DerivedEntity {
  readonly entity: Omit<Entity, 'degree'>;
  readonly conflicts: readonly Conflict[];
  readonly sort: SortKeys;
  /** The tokens to index. */
  readonly search: string;
}

export interface DerivedRelation {
  readonly relation: Relation;
  readonly conflicts: readonly Conflict[];
  readonly sort: Omit<SortKeys, 'name'>;
}

function amountAndDate(props: Props): Omit<SortKeys, 'name'> {
  const date = props['from'] ?? props['period'];
  return {
    amount: sortAmount(props['amounts'] as readonly Amount[] | undefined),
    date: dateSortKey(typeof date === 'string' ? date : undefined),
  };
}

/**
 * What a store keeps of an entity, from everything that is held of it.
 * @param namings one per batch that holds the entity, oldest first
 */
export function deriveEntity(
  held: {
    readonly id: string;
    readonly kind: string;
    readonly namings: readonly Naming[];
    readonly claims: readonly Claim[];
  },
  dateOf: SourceDate,
): DerivedEntity {
  const names = resolveNames(held.namings);
  const { props, conflicts } = resolveClaims(held.claims, dateOf);
  return {
    entity: { id: held.id, kind: held.kind, ...names, props },
    conflicts,
    sort: { name: sortKey(names.name), ...amountAndDate(props) },
    search: searchDocument(allNames(names)),
  };
}

/** What a store keeps of a relation, from all its claims. */
export function deriveRelation(
  held: RelationIdentity & { readonly id: string; readonly claims: readonly Claim[] },
  dateOf: SourceDate,
): DerivedRelation {
  const { id, kind, from, to, key, claims } = held;
  const { props, conflicts } = resolveClaims(claims, dateOf);
  const relation = { id, kind, from, to, ...(key !== undefined && { key }), props };
  return {
    relation: { ...relation, claimCount: claims.length, conflictCount: conflicts.length },
    conflicts,
    sort: amountAndDate(props),
  };
}

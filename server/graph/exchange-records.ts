import type { Claim, Entity, Props, Relation, Source } from '../../model/graph.ts';
import type { ClaimRecord, EntityRecord, RelationRecord, SourceRecord } from '../../model/records.ts';

/** What an export adds for its readers; an import passes over it. */
interface ForReaders {
  readonly id: string;
  readonly props: Props;
}

function claimRecord({ id: _id, ...claim }: Claim): ClaimRecord {
  return claim;
}

export function sourceRecord(source: Source): SourceRecord {
  return { type: 'source', ...source };
}

/** @param claims in the order of `compareClaims` */
export function entityRecord(
  { id, kind, name, nameEn, aliases, props }: Omit<Entity, 'degree'>,
  claims: readonly Claim[],
): EntityRecord & ForReaders {
  return {
    type: 'entity',
    id,
    kind,
    name,
    ...(nameEn !== undefined && { nameEn }),
    ...(aliases.length > 0 && { aliases }),
    props,
    claims: claims.map(claimRecord),
  };
}

/** @param claims in the order of `compareClaims` */
export function relationRecord(
  { id, kind, from, to, key, props }: Relation,
  claims: readonly Claim[],
): RelationRecord & ForReaders {
  return {
    type: 'relation',
    id,
    kind,
    from,
    to,
    ...(key !== undefined && { key }),
    props,
    claims: claims.map(claimRecord),
  };
}

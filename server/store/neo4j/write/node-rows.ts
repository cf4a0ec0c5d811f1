import { relationIdentity } from '../../../../model/ids.ts';
import type { Claim } from '../../../../model/graph.ts';
import { propertiesOfEntityKind, propertiesOfRelationKind, type Ontology } from '../../../../model/ontology/index.ts';
import type { SourceDate } from '../../../../model/claims.ts';
import { deriveEntity, deriveRelation } from '../../../graph/derive.ts';
import { wordProps } from '../claim-words.ts';
import { type RelationDocument } from '../documents.ts';
import { nativeProperties } from '../native-properties.ts';
import { sumOf, writeCounts, type Counted } from '../preview-counts.ts';
import type { EntityChange, RelationChange, SourceChange } from './change.ts';

type NodeProps = Readonly<Record<string, unknown>>;

export function sourceProps({ source, batches }: SourceChange): NodeProps {
  return { ...source, batches, _doc: JSON.stringify(source) };
}

export function entityProps(
  using: Ontology,
  { id, kind, namings, claims }: EntityChange,
  counted: Counted,
  dateOf: SourceDate,
): NodeProps {
  const held = { id, kind, namings: namings.map(({ naming }) => naming), claims: claims.after };
  const { entity, conflicts, sort, search } = deriveEntity(held, dateOf);
  return {
    ...nativeProperties(propertiesOfEntityKind(using, kind), entity.props),
    id,
    kind,
    name: entity.name,
    ...(entity.nameEn !== undefined && { nameEn: entity.nameEn }),
    ...(entity.aliases.length > 0 && { aliases: entity.aliases }),
    degree: sumOf(counted),
    preview: writeCounts(counted),
    batches: namings.map(({ batch }) => batch),
    ...(namings.length > 1 && { _namings: JSON.stringify(held.namings) }),
    _doc: JSON.stringify(entity),
    ...(conflicts.length > 0 && { _conflicts: JSON.stringify(conflicts) }),
    _sortName: sort.name,
    _sortAmount: sort.amount,
    _sortDate: sort.date,
    _search: search,
  };
}

export function relationProps(using: Ontology, { id, claims }: RelationChange, dateOf: SourceDate): NodeProps {
  const { relation, conflicts, sort } = deriveRelation({ id, ...relationIdentity(id), claims: claims.after }, dateOf);
  const { props, claimCount, conflictCount } = relation;
  const document: RelationDocument = { props, claimCount, conflictCount };
  return {
    ...nativeProperties(propertiesOfRelationKind(using, relation.kind), props),
    id,
    claimCount,
    ...(conflictCount > 0 && { conflictCount, _conflicts: JSON.stringify(conflicts) }),
    _doc: JSON.stringify(document),
    _sortAmount: sort.amount,
    _sortDate: sort.date,
  };
}

/** @param words what it says in words, see `model/search/claim-text` */
export function claimProps(subject: string, claim: Claim, words: string, batches: readonly number[]): NodeProps {
  const { id, source, lines, statement, statementEn, basis, sets } = claim;
  return {
    id,
    subject,
    source,
    ...(lines && { lines }),
    statement,
    ...(statementEn !== undefined && { statementEn }),
    basis,
    sets: JSON.stringify(sets),
    batches,
    ...wordProps(words),
  };
}

import type { Claim } from '../../../../model/graph.ts';
import {
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  type PropertyDeclarations,
} from '../../../../model/ontology/index.ts';
import { claimTexts } from '../../../../model/search/claim-text.ts';
import type { DerivedEntity, DerivedRelation } from '../../../graph/derive.ts';
import type { Access } from '../access.ts';
import type { Value } from '../connection.ts';
import { writeConflicts, writeEntity, writeRelation } from '../documents.ts';
import { facetsOf } from '../facets.ts';

/* What is derived, as columns: the same for a new row and for one that is made anew. */

const ENTITY_COLUMNS = ['sort_name', 'amount', 'date', 'facets', 'doc', 'conflicts'];
const RELATION_COLUMNS = ['amount', 'date', 'stage', 'facets', 'doc', 'conflicts'];

const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

const update = (table: string, columns: readonly string[]): string =>
  `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE key = ?`;

export const INSERT_ENTITY = insertInto('entity', ['id', 'kind', 'degree', 'ties', ...ENTITY_COLUMNS]);
export const UPDATE_ENTITY = update('entity', ENTITY_COLUMNS);
const RELATION_IDENTITY = ['id', 'place', 'kind', 'from_key', 'from_kind', 'from_name', 'to_key', 'to_kind', 'to_name'];
export const INSERT_RELATION = insertInto('relation', [...RELATION_IDENTITY, ...RELATION_COLUMNS]);
export const UPDATE_RELATION = update('relation', RELATION_COLUMNS);
const CLAIM_COLUMNS = ['id', 'source', 'first', 'last', 'doc', 'words'];
export const INSERT_CLAIM = {
  entity: insertInto('claim', ['entity', ...CLAIM_COLUMNS]),
  relation: insertInto('claim', ['relation', ...CLAIM_COLUMNS]),
};

/** Makes values of what is derived. */
export class Rows {
  private readonly ofEntity: (kind: string) => PropertyDeclarations;
  private readonly ofRelation: (kind: string) => PropertyDeclarations;
  private readonly textOf: (kind: string, claim: Claim) => string;

  constructor({ using }: Access) {
    this.ofEntity = once((kind) => propertiesOfEntityKind(using, kind));
    this.ofRelation = once((kind) => propertiesOfRelationKind(using, kind));
    this.textOf = claimTexts(using);
  }

  entity(derived: DerivedEntity): Value[] {
    const { entity, sort, conflicts } = derived;
    const facets = facetsOf(this.ofEntity(entity.kind), entity.props);
    return [sort.name, sort.amount, sort.date, facets, writeEntity(derived), writeConflicts(conflicts)];
  }

  relation(derived: DerivedRelation): Value[] {
    const { relation, sort, conflicts } = derived;
    const { stage } = relation.props;
    const facets = facetsOf(this.ofRelation(relation.kind), relation.props);
    return [
      sort.amount,
      sort.date,
      typeof stage === 'string' ? stage : 'unknown',
      facets,
      writeRelation(derived),
      writeConflicts(conflicts),
    ];
  }

  /**
   * @param subject the key of what it is about
   * @param kind the subject's
   */
  claim(claim: Claim, subject: number, kind: string): Value[] {
    const [first, last] = claim.lines ?? [0, 0];
    return [subject, claim.id, claim.source, first, last, JSON.stringify(claim), this.textOf(kind, claim)];
  }
}

function once<T>(find: (kind: string) => T): (kind: string) => T {
  const known = new Map<string, T>();
  return (kind) => {
    const found = known.get(kind) ?? find(kind);
    known.set(kind, found);
    return found;
  };
}

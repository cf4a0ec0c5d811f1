import type { Claim, Conflict, Entity, Relation } from '../../../model/graph.ts';
import { relationIdentity } from '../../../model/ids.ts';
import type { DerivedEntity, DerivedRelation } from '../../graph/derive.ts';

/*
 * Documents are JSON texts: they come back exactly as they were derived, and only those of returned rows are parsed.
 * What an id says already is not written again where rows are many.
 */

/** What `entity.doc` holds. */
export type EntityDocument = Omit<Entity, 'degree'>;
type RelationDocument = Pick<Relation, 'props' | 'claimCount' | 'conflictCount'>;

export function writeEntity({ entity }: DerivedEntity): string {
  return JSON.stringify(entity);
}

export function readEntity(doc: string, degree: number): Entity {
  return { ...(JSON.parse(doc) as EntityDocument), degree };
}

export function writeRelation({ relation: { props, claimCount, conflictCount } }: DerivedRelation): string {
  return JSON.stringify({ props, claimCount, conflictCount });
}

export function readRelation(id: string, doc: string): Relation {
  return { id, ...relationIdentity(id), ...(JSON.parse(doc) as RelationDocument) };
}

export function readClaim(doc: string): Claim {
  return JSON.parse(doc) as Claim;
}

export function writeConflicts(conflicts: readonly Conflict[]): string | null {
  return conflicts.length === 0 ? null : JSON.stringify(conflicts);
}

export function readConflicts(text: string | null): readonly Conflict[] {
  return text === null ? [] : (JSON.parse(text) as readonly Conflict[]);
}

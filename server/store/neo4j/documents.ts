import type { Claim, Conflict, Entity, Props, Relation, Source } from '../../../model/graph.ts';
import { relationIdentity } from '../../../model/ids.ts';

/*
 * Documents are kept as JSON beside the native properties: they come back exactly as they were derived, and a row of an
 * answer needs one property read instead of a dozen.
 */

/** What `_doc` of a relationship holds; identity and ends are in the relation's id. */
export type RelationDocument = Pick<Relation, 'props' | 'claimCount' | 'conflictCount'>;

export function readSource(doc: string): Source {
  return JSON.parse(doc) as Source;
}

export function readEntity(doc: string, degree: number): Entity {
  return { ...(JSON.parse(doc) as Omit<Entity, 'degree'>), degree };
}

export function readRelation(id: string, doc: string): Relation {
  return { id, ...relationIdentity(id), ...(JSON.parse(doc) as RelationDocument) };
}

export function readConflicts(text: string | null): readonly Conflict[] {
  return text === null ? [] : (JSON.parse(text) as readonly Conflict[]);
}

/** A claim as statements return it: see `CLAIM_COLUMNS`. */
export type ClaimColumns = readonly [
  id: string,
  source: string,
  lines: readonly [number, number] | null,
  statement: string,
  statementEn: string | null,
  basis: Claim['basis'],
  sets: string,
];

export const CLAIM_COLUMNS = 'c.id, c.source, c.lines, c.statement, c.statementEn, c.basis, c.sets';

export function readClaim(columns: ClaimColumns): Claim {
  const [id, source, lines, statement, statementEn, basis, sets] = columns;
  return {
    id,
    source,
    ...(lines && { lines: [lines[0], lines[1]] }),
    statement,
    ...(statementEn !== null && { statementEn }),
    basis,
    sets: JSON.parse(sets) as Props,
  };
}

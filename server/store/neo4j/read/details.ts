import type { Preview } from '../../../../model/api/answers.ts';
import { Problem } from '../../../../model/api/problems.ts';
import type { EntityDetail, RelationDetail } from '../../../../model/graph.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import { compareClaims } from '../../../graph/claim-order.ts';
import type { Connection } from '../connection.ts';
import { READ_ENTITY } from '../cypher/read-entity.ts';
import { READ_PREVIEW } from '../cypher/read-preview.ts';
import { readRelation as readRelationStatement } from '../cypher/read-relation.ts';
import { readClaim, readConflicts, readEntity, readRelation, type ClaimColumns } from '../documents.ts';
import { kindInId, typesOf } from '../identifiers.ts';
import { previewRows } from '../preview-counts.ts';

interface DetailRow {
  readonly doc: string;
  readonly conflicts: string | null;
  readonly claims: readonly ClaimColumns[];
}

function claimsAndConflicts({ claims, conflicts }: DetailRow): Pick<EntityDetail, 'claims' | 'conflicts'> {
  return { claims: claims.map(readClaim).sort(compareClaims), conflicts: readConflicts(conflicts) };
}

/** @throws Problem `entity-unknown` */
export async function entity(connection: Connection, id: string): Promise<EntityDetail> {
  const [row] = await connection.read<DetailRow & { degree: number }>(READ_ENTITY, { id });
  if (!row) throw new Problem('entity-unknown', { id });
  return { ...readEntity(row.doc, row.degree), ...claimsAndConflicts(row) };
}

interface RelationRow extends DetailRow {
  readonly fromDoc: string;
  readonly fromDegree: number;
  readonly toDoc: string;
  readonly toDegree: number;
}

/** @throws Problem `relation-unknown` */
export async function relation(connection: Connection, using: Ontology, id: string): Promise<RelationDetail> {
  const kind = kindInId(using, id);
  const rows =
    kind === undefined ? [] : await connection.read<RelationRow>(readRelationStatement(typesOf(using, [kind])), { id });
  const [row] = rows;
  if (!row) throw new Problem('relation-unknown', { id });
  const ends = {
    from: readEntity(row.fromDoc, row.fromDegree),
    to: readEntity(row.toDoc, row.toDegree),
  };
  return { ...readRelation(id, row.doc), ends, ...claimsAndConflicts(row) };
}

/** @throws Problem `entity-unknown` */
export async function preview(connection: Connection, using: Ontology, id: string): Promise<Preview> {
  const [row] = await connection.read<{ preview: string[] }>(READ_PREVIEW, { id });
  if (!row) throw new Problem('entity-unknown', { id });
  const rows = previewRows(using, row.preview);
  return { id, rows, total: rows.reduce((sum, { count }) => sum + count, 0) };
}

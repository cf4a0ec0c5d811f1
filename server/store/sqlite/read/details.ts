import type { Preview } from '../../../../model/api/answers.ts';
import type { Claim, EntityDetail, RelationDetail } from '../../../../model/graph.ts';
import type { Access } from '../access.ts';
import { readClaim, readConflicts, readEntity, readRelation } from '../documents.ts';
import { previewRows, readTies } from '../ties.ts';
import { entityRow, relationRow } from './held-rows.ts';

function claimsAbout({ db }: Access, subject: 'entity' | 'relation', key: number): Claim[] {
  const claims = db.rows<[string]>(`SELECT doc FROM claim WHERE ${subject} = ? ORDER BY source, first, id`, [key]);
  return claims.map(([doc]) => readClaim(doc));
}

/** @throws Problem `entity-unknown` */
export function entityDetail(access: Access, id: string): EntityDetail {
  const [key, doc, degree, conflicts] = entityRow<[number, string, number, string | null]>(
    access,
    id,
    'key, doc, degree, conflicts',
  );
  return {
    ...readEntity(doc, degree),
    claims: claimsAbout(access, 'entity', key),
    conflicts: readConflicts(conflicts),
  };
}

/** @throws Problem `relation-unknown` */
export function relationDetail(access: Access, id: string): RelationDetail {
  const [key, doc, conflicts] = relationRow<[number, string, string | null]>(access, id, 'key, doc, conflicts');
  const relation = readRelation(id, doc);
  const end = (of: string): ReturnType<typeof readEntity> =>
    readEntity(...entityRow<[string, number]>(access, of, 'doc, degree'));
  return {
    ...relation,
    ends: { from: end(relation.from), to: end(relation.to) },
    claims: claimsAbout(access, 'relation', key),
    conflicts: readConflicts(conflicts),
  };
}

/** @throws Problem `entity-unknown` */
export function preview(access: Access, id: string): Preview {
  const [ties, total] = entityRow<[string, number]>(access, id, 'ties, degree');
  return { id, rows: previewRows(access.using, readTies(ties)), total };
}

import type { Source } from '../../../../model/graph.ts';
import type { Located } from '../../../../model/records.ts';
import { namedIds, type Known } from '../../../graph/check-batch.ts';
import type { Connection } from '../connection.ts';

/** What the store holds of the ids that the records name. What nobody holds does not count, even while it stands. */
export function knownTo(db: Connection, records: readonly Located[]): Known {
  const { entities, sources } = namedIds(records);
  const kinds = db.rows<[string, string]>(
    `SELECT e.id, e.kind FROM json_each(?) a JOIN entity e ON e.id = a.value
     WHERE EXISTS (SELECT 1 FROM naming WHERE entity = e.key)`,
    [JSON.stringify(entities)],
  );
  const docs = db.rows<[string, string]>(
    'SELECT s.id, s.doc FROM json_each(?) a JOIN source s ON s.id = a.value WHERE s.holders > 0',
    [JSON.stringify(sources)],
  );
  return {
    entityKinds: new Map(kinds),
    sources: new Map(docs.map(([id, doc]) => [id, JSON.parse(doc) as Source])),
  };
}

export const NOTHING_KNOWN: Known = { entityKinds: new Map(), sources: new Map() };

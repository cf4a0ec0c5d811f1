import { rankDate, type SourceDate } from '../../../../model/claims.ts';
import type { Source } from '../../../../model/graph.ts';
import type { Connection } from '../connection.ts';

/** The dates by which sources rank, as the store has them now; each is read once. */
export function sourceDates(db: Connection): SourceDate {
  const dates = new Map<string, string | undefined>();
  return (id) => {
    if (!dates.has(id)) {
      const doc = db.row<[string]>('SELECT doc FROM source WHERE id = ?', [id])?.[0];
      dates.set(id, doc === undefined ? undefined : rankDate(JSON.parse(doc) as Source));
    }
    return dates.get(id);
  };
}

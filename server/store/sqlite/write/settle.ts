import type { Access } from '../access.ts';
import type { Change } from './change.ts';
import { countTiesAgain, deriveEntityAgain, deriveRelationAgain } from './derive-again.ts';
import { Rows } from './rows.ts';
import { sourceDates } from './source-dates.ts';
import { takeOutRelations, takeOutUnheld } from './take-out.ts';

/**
 * Ends a change: takes out what nobody holds, and makes anew what is kept of everything touched.
 * @returns the id of something that is gone although what stays needs it; then the change must not be kept
 */
export function settle(access: Access, change: Change): string | undefined {
  const { db } = access;
  takeOutRelations(db, change);
  const used = takeOutUnheld(db, change);
  if (used !== undefined) return used;
  const [dateOf, rows] = [sourceDates(db), new Rows(access)];
  for (const key of change.entities) deriveEntityAgain(access, key, dateOf, rows);
  for (const key of change.relations) deriveRelationAgain(access, key, dateOf, rows);
  for (const key of change.ends) countTiesAgain(access, key);
  for (const id of change.sources) {
    db.run('UPDATE source SET claims = (SELECT count(*) FROM claim WHERE source = ?1) WHERE id = ?1', [id]);
  }
  change.tally.write(db);
  return undefined;
}

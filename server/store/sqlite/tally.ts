import type { Counts } from '../../../model/api/answers.ts';
import type { Connection } from './connection.ts';

/* How many there are of everything stands in a table: counting rows would read a whole index for each question. */

type Thing = 'entity' | 'relation' | 'claim' | 'source';
type TallyRow = readonly [thing: Thing, kind: string, count: number];

/** What a change adds and takes. Claims and sources have no kind: ''. */
export class TallyChange {
  private readonly steps = new Map<string, [Thing, string, number]>();

  add(thing: Thing, kind: string, count: number): void {
    const slot = `${thing} ${kind}`;
    const step = this.steps.get(slot) ?? [thing, kind, 0];
    step[2] += count;
    this.steps.set(slot, step);
  }

  write(db: Connection): void {
    for (const [thing, kind, count] of this.steps.values()) {
      db.run(
        `INSERT INTO tally (thing, kind, count) VALUES (?, ?, ?)
         ON CONFLICT (thing, kind) DO UPDATE SET count = count + excluded.count`,
        [thing, kind, count],
      );
    }
  }
}

/** How many there are of each kind; kinds without members are left out. */
export function readTally(db: Connection): TallyRow[] {
  return db.rows<TallyRow>('SELECT thing, kind, count FROM tally WHERE count > 0');
}

export function countsOf(tally: readonly TallyRow[]): Counts {
  const sum = (of: Thing): number =>
    tally.reduce((total, [thing, , count]) => (thing === of ? total + count : total), 0);
  return { entities: sum('entity'), relations: sum('relation'), claims: sum('claim'), sources: sum('source') };
}

export function readCounts(db: Connection): Counts {
  return countsOf(readTally(db));
}

import type { Connection } from '../connection.ts';
import { createReadIndexes, dropReadIndexes } from '../schema.ts';

/** Room left between two neighbours: places of 5 million relations still fit into six bytes. */
const ROOM = 2 ** 20;

interface Named {
  readonly id: string;
}

type Edge = readonly [place: number, id: string];

/** Gives all relations new places, `room` apart. Rare, and quicker without the indexes. */
function spread(db: Connection, room: number): void {
  dropReadIndexes(db);
  db.exec(`UPDATE relation SET place = ordered.place
    FROM (SELECT key, row_number() OVER (ORDER BY id) * ${room} AS place FROM relation) ordered
    WHERE ordered.key = relation.key`);
  createReadIndexes(db);
}

/**
 * Finds places for new relations between those that are there, so that places always sort as ids do. Relations of a
 * batch that fall between the same two share the room between them evenly.
 */
export class Places {
  private readonly db: Connection;
  private readonly batch: readonly Named[];
  /** How far the batch is placed. */
  private at = 0;
  private place = 0;
  private step = 0;
  /** The relation before which the present run ends; none: the end of all. */
  private until: string | undefined = '';

  /** @param batch in the order of the ids */
  constructor(db: Connection, batch: readonly Named[]) {
    this.db = db;
    this.batch = batch;
  }

  /** The place of a new relation of the batch; asked in the order of the batch. */
  of(id: string): number {
    if (this.until !== undefined && id >= this.until) this.beginRun(id);
    this.place += this.step;
    return this.place;
  }

  private beginRun(id: string): void {
    const before = this.edge('id < ? ORDER BY id DESC', id);
    const after = this.edge('id > ? ORDER BY id', id);
    this.place = before?.[0] ?? 0;
    this.until = after?.[1];
    const parts = this.lengthOfRun(id) + 1;
    this.step = after ? Math.floor((after[0] - this.place) / parts) : ROOM;
    if (this.step > 0) return;
    spread(this.db, Math.max(ROOM, parts));
    this.beginRun(id);
  }

  private lengthOfRun(id: string): number {
    while ((this.batch[this.at]?.id ?? id) < id) this.at += 1;
    let end = this.at;
    for (let next = this.batch[end]; next && (this.until === undefined || next.id < this.until);) {
      end += 1;
      next = this.batch[end];
    }
    return end - this.at;
  }

  private edge(where: string, id: string): Edge | undefined {
    return this.db.row<Edge>(`SELECT place, id FROM relation WHERE ${where} LIMIT 1`, [id]);
  }
}

import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { Problem } from '../../../model/api/problems.ts';
import { bookmarksFor, makeDriver, type Neo4jAccess } from './driver.ts';
import { asProblem, isDeadConnection } from './failures.ts';

export type Params = Readonly<Record<string, unknown>>;
/** Runs a statement; each record comes as an object of its columns. */
export type Run = <T extends object>(cypher: string, params?: Params) => Promise<T[]>;

/** Neo4j looks for queries over their time every two seconds. One that stops none for so long is as good as away. */
const GRACE_MS = 5000;

/** Sessions on one database. Every failure comes out as a Problem where it is one. */
export class Connection {
  private readonly access: Neo4jAccess;
  private readonly driver: Driver;
  private readonly timeoutMs: number;
  private readonly prepare: (connection: Connection) => Promise<void>;
  private bookmarks: BookmarkManager | undefined;
  private prepared: Promise<void> | undefined;

  /**
   * @param timeoutMs the longest a read may take
   * @param prepare runs before the first call that reaches the server, and again after the server was away
   */
  constructor(access: Neo4jAccess, timeoutMs: number, prepare: (connection: Connection) => Promise<void>) {
    this.access = access;
    this.driver = makeDriver(access);
    this.timeoutMs = timeoutMs;
    this.prepare = prepare;
    this.bookmarks = bookmarksFor(access);
  }

  /** @throws Problem `store-unavailable` while the server is away */
  async ready(): Promise<void> {
    this.prepared ??= this.prepare(this).catch((error: unknown) => {
      this.prepared = undefined;
      throw error;
    });
    const prepared = this.prepared;
    await this.reporting(() => prepared);
  }

  /** One statement in a read transaction of its own. */
  async read<T extends object>(cypher: string, params: Params = {}): Promise<T[]> {
    await this.ready();
    return this.reporting(async () => {
      try {
        return await this.readOnce<T>(cypher, params);
      } catch (error) {
        if (!isDeadConnection(error)) throw error;
        return this.readOnce<T>(cypher, params);
      }
    });
  }

  /**
   * Everything that `work` runs, in one write transaction: all of it or nothing.
   * @param timeoutMs for the whole transaction; none when not given
   */
  async write<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T> {
    return this.reporting(() =>
      this.inSession(neo4j.session.WRITE, async (session) => {
        const transaction = session.beginTransaction(timeoutMs === undefined ? {} : { timeout: timeoutMs });
        try {
          const answer = await work(async (cypher, params) => rowsOf((await transaction.run(cypher, params)).records));
          await transaction.commit();
          return answer;
        } catch (error) {
          // A failed statement or a lost connection has rolled it back already.
          await transaction.rollback().catch(() => undefined);
          throw error;
        }
      }),
    );
  }

  /** A statement that must run alone, without a time limit: schema commands. */
  async command<T extends object>(cypher: string): Promise<T[]> {
    return this.inSession(neo4j.session.WRITE, async (session) => rowsOf((await session.run(cypher)).records));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async readOnce<T extends object>(cypher: string, params: Params): Promise<T[]> {
    return this.inSession(neo4j.session.READ, async (session) => {
      const result = session.run(cypher, params, { timeout: this.timeoutMs });
      return rowsOf((await this.orGiveUp(result)).records);
    });
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      defaultAccessMode: mode,
      ...(this.access.database !== undefined && { database: this.access.database }),
      ...(this.bookmarks && { bookmarkManager: this.bookmarks }),
    });
    try {
      return await work(session);
    } finally {
      // Not awaited: closing asks a server that may be away, and nothing depends on it.
      session.close().catch(() => undefined);
    }
  }

  private async orGiveUp<T>(answer: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      const longest = this.timeoutMs + GRACE_MS;
      const cause = new Error(`no answer within ${longest} ms`);
      timer = setTimeout(() => reject(new Problem('store-unavailable', {}, { cause })), longest);
    });
    try {
      return await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async reporting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const problem = asProblem(error);
      if (problem instanceof Problem && problem.code === 'store-unavailable') {
        this.prepared = undefined;
        this.bookmarks = bookmarksFor(this.access);
      }
      throw problem;
    }
  }
}

function rowsOf<T extends object>(records: readonly { toObject(): object }[]): T[] {
  return records.map((record) => record.toObject() as T);
}

import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';

export interface Neo4jAccess {
  /** `bolt://`, or `neo4j://` for Aura and clusters; with `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default one when not given. */
  readonly database?: string;
}

/** How long a connection may take to come about, in ms: a server that is away must be noticed soon. */
const CONNECT_MS = 3000;
const ACQUIRE_MS = 4000;

/** Opens no connection yet. */
export function makeDriver({ uri, user, password }: Neo4jAccess): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: ACQUIRE_MS,
    maxTransactionRetryTime: 0,
    // Answers are taken whole; pages only cost round trips.
    fetchSize: -1,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    // Types that no relation has yet are no news.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'lianmai',
  });
}

/**
 * On a cluster, reads must see what was written just before on another member. One server needs no bookmarks, and
 * would wait in vain for one it gave out before its data were restored.
 */
export function bookmarksFor({ uri }: Neo4jAccess): BookmarkManager | undefined {
  return uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
}

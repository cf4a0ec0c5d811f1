import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest';
import type { Ontology } from '../../model/ontology/index.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { wipeNeo4j } from './neo4j/wipe-neo4j.ts';
import type { Neo4jAccess } from './neo4j/neo4j-server.ts';

export const STORE_KINDS = ['sqlite', 'neo4j'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

interface Opening {
  /** Absent: the declared one. */
  readonly ontology?: Ontology;
}

/** Gives an empty store; what it opened is closed and removed after the test. */
export type OpenStore = (opening?: Opening) => Promise<GraphStore>;

/** @returns whether the shared Neo4j of this run is there; without it the suites that need it are skipped, loudly. */
export function hasNeo4j(): boolean {
  return inject('neo4j') !== undefined;
}

/** @throws in a run without Neo4j: call it only inside a suite that is skipped then. */
export function sharedNeo4j(): Neo4jAccess {
  const access = inject('neo4j');
  if (!access) throw new Error('This run has no Neo4j: put the test in describeWithNeo4j');
  return access;
}

/** Runs the same suite on each store. The marker in the title is what the run's summary counts by. */
export function describeOnBothStores(title: string, suite: (open: OpenStore, kind: StoreKind) => void): void {
  for (const kind of STORE_KINDS) {
    describe.skipIf(kind === 'neo4j' && !hasNeo4j())(`${title} [${kind}]`, () => {
      suite(emptyStores(kind), kind);
    });
  }
}

/** Runs the same suite on each store, of which all tests read one and the same: it is filled once, and not written to. */
export function describeReadingBothStores(
  title: string,
  fill: (store: GraphStore) => Promise<unknown>,
  suite: (read: () => GraphStore, kind: StoreKind) => void,
): void {
  for (const kind of STORE_KINDS) {
    describe.skipIf(kind === 'neo4j' && !hasNeo4j())(`${title} [${kind}]`, () => {
      const open = emptyStores(kind, afterAll);
      let store: GraphStore | undefined;
      beforeAll(async () => {
        store = await open();
        await fill(store);
      });
      suite(() => store as GraphStore, kind);
    });
  }
}

/** Runs a suite that compares the two stores with each other. */
export function describeComparingStores(title: string, suite: (open: Record<StoreKind, OpenStore>) => void): void {
  describe.skipIf(!hasNeo4j())(`${title} [sqlite] [neo4j]`, () => {
    suite({ sqlite: emptyStores('sqlite'), neo4j: emptyStores('neo4j') });
  });
}

/** Runs a suite that needs the shared Neo4j, or a Neo4j of its own. */
export function describeWithNeo4j(title: string, suite: () => void): void {
  describe.skipIf(!hasNeo4j())(`${title} [neo4j]`, suite);
}

function emptyStores(kind: StoreKind, whenDone: (clean: () => Promise<void>) => void = afterEach): OpenStore {
  const cleanups: (() => unknown)[] = [];
  whenDone(async () => {
    for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
  });
  return async (opening = {}) => {
    const store = await OPENERS[kind](opening, (cleanup) => cleanups.push(cleanup));
    cleanups.push(() => store.close());
    return store;
  };
}

type Opener = (opening: Opening, onEnd: (cleanup: () => unknown) => void) => Promise<GraphStore>;

const OPENERS = {
  sqlite: async (opening, onEnd) => {
    const folder = mkdtempSync(join(tmpdir(), 'lianmai-sqlite-'));
    onEnd(() => rmSync(folder, { recursive: true, force: true }));
    return openSqliteStore({ file: join(folder, 'lianmai.db'), ...opening });
  },
  neo4j: async (opening) => {
    await wipeNeo4j(sharedNeo4j());
    return openNeo4jStore({ ...sharedNeo4j(), ...opening });
  },
} satisfies Record<StoreKind, Opener>;

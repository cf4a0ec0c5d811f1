import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../model/api/problems.ts';
import type { Located } from '../../model/records.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { startNeo4j, type Neo4jServer } from '../support/neo4j/neo4j-server.ts';
import { describeWithNeo4j } from '../support/stores.ts';

/** How long a verb may take to say that the server is away. */
const SOON_MS = 5000;

const claim = {
  source: 'source:a',
  statement: '甲公司在营口',
  basis: 'stated',
  sets: {},
} as const;

const records: readonly Located[] = [
  { type: 'source', id: 'source:a', title: '报告' } as const,
  { type: 'entity', id: 'company:a', kind: 'Company', name: '甲公司', claims: [claim] } as const,
  { type: 'entity', id: 'region:210800', kind: 'Region', name: '营口', claims: [claim] } as const,
  {
    type: 'relation',
    kind: 'LOCATED_IN',
    from: 'company:a',
    to: 'region:210800',
    claims: [claim],
  } as const,
].map((record, index) => ({ at: { file: 'away', line: index + 1 }, record }));

const everyVerb = {
  search: (store) => store.search({ q: '甲', limit: 5 }),
  entity: (store) => store.entity('company:a'),
  relation: (store) => store.relation('LOCATED_IN~company:a~region:210800'),
  subgraph: (store) => store.subgraph(['company:a']),
  preview: (store) => store.preview('company:a'),
  neighbours: (store) => store.neighbours({ id: 'company:a', sort: 'amount', limit: 5 }),
  connect: (store) => store.connect({ ids: ['company:a', 'region:210800'], maxHops: 3, limit: 5 }),
  chains: (store) => store.chains({ limit: 5 }),
  trace: (store) => store.trace({ id: 'chain:a', direction: 'both', maxHops: 2, limit: 5 }),
  flows: (store) => store.flows({ rows: 'investor', columns: 'target', basis: 'total', regionLevel: 'city', limit: 5 }),
  facets: (store) => store.facets(['company:a']),
  list: (store) => store.list({ kind: 'Company', sort: 'name', limit: 5 }),
  claims: (store) => store.claims({ limit: 5 }),
  sources: (store) => store.sources(),
  load: (store) => store.load('again', records),
  undo: (store) => store.undo('batch:1'),
  batches: (store) => store.batches(),
  export: (store) => store.export()[Symbol.asyncIterator]().next(),
  stats: (store) => store.stats(),
  health: (store) => store.health(),
} satisfies Record<Exclude<keyof GraphStore, 'close'>, (store: GraphStore) => Promise<unknown>>;

async function expectAway(ask: Promise<unknown>): Promise<void> {
  const started = performance.now();
  const error = await ask.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Problem);
  expect(error).toMatchObject({ code: 'store-unavailable' });
  expect((error as Problem).cause).toBeInstanceOf(Error);
  expect(performance.now() - started).toBeLessThan(SOON_MS);
}

describeWithNeo4j('A store whose Neo4j goes away', () => {
  const home = mkdtempSync(join(tmpdir(), 'lianmai-away-'));
  const opened: GraphStore[] = [];
  let server: Neo4jServer;
  let store: GraphStore;

  const open = async (): Promise<GraphStore> => {
    const { uri, user, password } = server;
    const fresh = await openNeo4jStore({ uri, user, password });
    opened.push(fresh);
    return fresh;
  };
  const start = (port?: number): Promise<Neo4jServer> =>
    startNeo4j({ home, heap: '512m', ...(port !== undefined && { port }) });

  beforeAll(async () => {
    server = await start();
    store = await open();
    await store.load('first', records);
    // Several connections stand open when the server goes.
    await Promise.all(
      Object.values(everyVerb)
        .slice(0, 5)
        .map((ask) => ask(store)),
    );
  });

  afterAll(async () => {
    await Promise.all(opened.map((one) => one.close()));
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test('says so soon in every verb, and answers again by itself when the server is back', async () => {
    await server.stop();
    for (const ask of Object.values(everyVerb)) await expectAway(ask(store));
    server = await start(server.port);
    expect((await store.search({ q: '甲', limit: 5 })).total).toBe(1);
    expect((await store.load('second', records)).unchanged).toBe(true);
  });

  test('opens while the server is away, and makes sure of the schema once it is there', async () => {
    await server.kill();
    await expectAway(store.entity('company:a'));
    rmSync(home, { recursive: true, force: true });
    const early = await open();
    await expectAway(early.stats());
    server = await start(server.port);
    expect((await early.load('first', records)).added.entities).toBe(2);
    expect((await early.search({ q: '甲公司', limit: 5 })).total).toBe(1);
    expect((await store.search({ q: '甲公司', limit: 5 })).total).toBe(1);
  });

  test('tells a wrong password as a server that is away, at once', async () => {
    const wrong = await openNeo4jStore({ uri: server.uri, user: 'neo4j', password: 'wrong' });
    opened.push(wrong);
    await expectAway(wrong.health());
  });
});

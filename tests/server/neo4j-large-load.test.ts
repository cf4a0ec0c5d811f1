import { expect, test } from 'vitest';
import type { ExchangeRecord, Located } from '../../model/records.ts';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { runCypher } from '../support/neo4j/run-cypher.ts';
import { wipeNeo4j } from '../support/neo4j/wipe-neo4j.ts';
import { describeWithNeo4j, sharedNeo4j } from '../support/stores.ts';

const COMPANIES = 800;
/** Far fewer than the load has. */
const transactionRows = 100;

function claim(line: number) {
  return { source: 'source:a', lines: [line, line], statement: `第${line}行`, basis: 'stated', sets: {} } as const;
}

const located = (all: readonly ExchangeRecord[]): readonly Located[] =>
  all.map((record, index) => ({ at: { file: 'large', line: index + 1 }, record }));

const base: readonly ExchangeRecord[] = [
  { type: 'source', id: 'source:a', title: '名录', date: '2024' },
  { type: 'entity', id: 'region:210800', kind: 'Region', name: '营口', claims: [claim(1)] },
];
const companies = Array.from({ length: COMPANIES }, (_none, index): ExchangeRecord[] => {
  const id = `company:c${index}`;
  return [
    { type: 'entity', id, kind: 'Company', name: `第${index}公司`, claims: [claim(index + 1)] },
    { type: 'relation', kind: 'LOCATED_IN', from: id, to: 'region:210800', claims: [claim(index + 1)] },
  ];
}).flat();

const records = located([...base, ...companies]);
const BASE = { entities: 1, relations: 0, claims: 1, sources: 1 };
const ALL = { entities: COMPANIES + 1, relations: COMPANIES, claims: 2 * COMPANIES + 1, sources: 1 };
const NOTHING = { entities: 0, relations: 0, claims: 0, sources: 0 };

describeWithNeo4j('A load too large for one transaction', () => {
  const withStore = async <T>(work: (store: GraphStore) => Promise<T>): Promise<T> => {
    const store = await openNeo4jStore({ ...sharedNeo4j(), transactionRows });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  test('is carried out whole, and undone whole', async () => {
    await wipeNeo4j(sharedNeo4j());
    await withStore(async (store) => {
      const told: number[] = [];
      const { added } = await store.load('large', records, { onProgress: (done) => told.push(done) });
      expect(added).toEqual(ALL);
      expect(told.length).toBeGreaterThan(3);
      expect(told.at(-1)).toBe(records.length);
      expect((await store.preview('region:210800')).total).toBe(COMPANIES);
      expect((await store.health()).counts).toEqual(ALL);
      expect(await store.undo('batch:1')).toEqual(ALL);
      expect((await store.health()).counts).toEqual(NOTHING);
      expect(await store.batches()).toEqual([]);
    });
  });

  /** Loads, and loses the database in the middle. A process that dies takes its connections with it. */
  const loadAndDie = async (all: readonly Located[]): Promise<void> => {
    const dying = await openNeo4jStore({ ...sharedNeo4j(), transactionRows });
    await new Promise<void>((resolve) => {
      dying.load('large', all, { onProgress: () => resolve() }).catch(() => undefined);
    });
    await dying.close();
  };
  const countOf = async (label: string): Promise<number> =>
    (await runCypher(sharedNeo4j(), `MATCH (n:${label}) RETURN n LIMIT 3`)).length;

  test('of new things leaves nothing behind when it dies', async () => {
    await wipeNeo4j(sharedNeo4j());
    await loadAndDie(records);
    expect(await countOf('Batch')).toBe(1);
    await withStore(async (store) => {
      expect((await store.health()).counts).toEqual(NOTHING);
      expect(await store.batches()).toEqual([]);
      expect((await store.load('large', records)).added).toEqual(ALL);
    });
  });

  test('that touches old things leaves nothing behind when it dies while it is written down', async () => {
    await wipeNeo4j(sharedNeo4j());
    await runCypher(sharedNeo4j(), "CREATE (:Journal {at: 0, name: 'create-sources', kind: '', rows: ''})");
    await withStore(async (store) => {
      expect((await store.health()).counts).toEqual(NOTHING);
      expect(await countOf('Journal')).toBe(0);
    });
  });

  test('that touches old things is finished at the next opening when it dies while it is carried out', async () => {
    await wipeNeo4j(sharedNeo4j());
    await withStore((store) => store.load('base', located(base)));
    await loadAndDie(located(companies));
    expect(await countOf('Journal')).toBeGreaterThan(0);
    await withStore(async (store) => {
      expect((await store.health()).counts).toEqual(ALL);
      expect((await store.entity('region:210800')).degree).toBe(COMPANIES);
      expect((await store.batches()).map(({ name }) => name)).toEqual(['large', 'base']);
      expect(await store.undo('batch:2')).toEqual({ ...ALL, entities: COMPANIES, claims: 2 * COMPANIES, sources: 0 });
      expect((await store.health()).counts).toEqual(BASE);
      expect((await store.preview('region:210800')).rows).toEqual([]);
    });
  });
});

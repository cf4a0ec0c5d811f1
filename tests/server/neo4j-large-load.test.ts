import { expect, test } from 'vitest';
import type { Located } from '../../model/records.ts';
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

const records: readonly Located[] = [
  { type: 'source', id: 'source:a', title: '名录', date: '2024' } as const,
  { type: 'entity', id: 'region:210800', kind: 'Region', name: '营口', claims: [claim(1)] } as const,
  ...Array.from({ length: COMPANIES }, (_none, index) => {
    const id = `company:c${index}`;
    return [
      { type: 'entity', id, kind: 'Company', name: `第${index}公司`, claims: [claim(index + 1)] } as const,
      { type: 'relation', kind: 'LOCATED_IN', from: id, to: 'region:210800', claims: [claim(index + 1)] } as const,
    ];
  }).flat(),
].map((record, index) => ({ at: { file: 'large', line: index + 1 }, record }));

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

  test('leaves nothing behind when it dies before it is written down', async () => {
    await wipeNeo4j(sharedNeo4j());
    await runCypher(sharedNeo4j(), "CREATE (:Journal {at: 0, name: 'create-sources', kind: '', rows: ''})");
    await withStore(async (store) => {
      expect((await store.health()).counts).toEqual(NOTHING);
      expect(await runCypher(sharedNeo4j(), 'MATCH (j:Journal) RETURN j')).toEqual([]);
      expect((await store.load('large', records)).added).toEqual(ALL);
    });
  });

  test('is finished at the next opening when it dies while it is carried out', async () => {
    await wipeNeo4j(sharedNeo4j());
    const dying = await openNeo4jStore({ ...sharedNeo4j(), transactionRows });
    // A process that dies takes its connections with it; what it was about to do never ends.
    await new Promise<void>((resolve) => {
      dying.load('large', records, { onProgress: () => resolve() }).catch(() => undefined);
    });
    await dying.close();
    expect(await runCypher(sharedNeo4j(), 'MATCH (j:Journal) RETURN j LIMIT 1')).toHaveLength(1);
    await withStore(async (store) => {
      expect((await store.health()).counts).toEqual(ALL);
      expect((await store.entity('region:210800')).degree).toBe(COMPANIES);
      expect((await store.batches()).map(({ name }) => name)).toEqual(['large']);
      expect((await store.load('large', records)).unchanged).toBe(true);
    });
  });
});

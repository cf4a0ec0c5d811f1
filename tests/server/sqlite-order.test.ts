import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { allPages } from '../contract/fixtures/paging.ts';
import { entity, load, relation, REPORT } from '../contract/fixtures/records.ts';

// Relations have numbers that sort as their ids do. Each batch here falls into the same gap between two others, until
// there is no number left between them and all are numbered anew.
const BATCHES = 60;

describe('Relations of equal worth in a SQLite file [sqlite]', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-order-'));
  let store: GraphStore;
  const ids: string[] = [];

  const tie = async (name: string, keys: readonly string[]): Promise<void> => {
    await load(
      store,
      name,
      keys.map((key) => relation('OWNS', 'company:a', 'company:b', { key })),
    );
    for (const key of keys) ids.push(`OWNS~company:a~company:b~${key}`);
  };

  beforeAll(async () => {
    store = await openSqliteStore({ file: join(folder, 'lianmai.db') });
    await load(store, 'ends', [REPORT, entity('company:a'), entity('company:b')]);
    await tie('outer', ['a', 'z']);
    // Downwards, so that each stands right behind `a`; some batches bring several at once.
    for (let batch = BATCHES; batch > 0; batch--) {
      const key = `m${String(batch).padStart(3, '0')}`;
      await tie(key, batch % 7 === 0 ? [`${key}-1`, `${key}-2`, `${key}-3`] : [key]);
    }
    await store.undo('batch:20');
  });

  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('come by id, whenever they were loaded, on every page', async () => {
    const [gone] = ids.splice(
      ids.findIndex((id) => id.endsWith('~m043')),
      1,
    );
    const expected = ids.toSorted();
    expect(gone).toMatch(/m043$/);
    const pages = await allPages((cursor) =>
      store.neighbours({ id: 'company:b', sort: 'amount', limit: 7, ...cursor }),
    );
    expect(pages.flatMap(({ relations }) => relations.map(({ id }) => id))).toEqual(expected);
    const rows = await allPages((cursor) => store.list({ kind: 'OWNS', sort: 'date', limit: 7, ...cursor }));
    expect(rows.flatMap(({ items }) => items.map((row) => ('relation' in row ? row.relation.id : '')))).toEqual(
      expected,
    );
  });

  test('go on from where a page ended, though its last one is gone', async () => {
    const query = { id: 'company:a', sort: 'name', limit: 5 } as const;
    const first = await store.neighbours(query);
    const last = first.relations.at(-1)?.id.split('~').at(-1) ?? '';
    const batch = (await store.batches()).find(({ name }) => name === last);
    await store.undo(batch?.id ?? '');
    const next = await store.neighbours({ ...query, cursor: first.next ?? '' });
    expect(next.relations[0]?.id).toBe(ids.toSorted()[5]);
  });
});

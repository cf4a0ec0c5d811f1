import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { problemOf } from '../contract/fixtures/problem-of.ts';
import { entity, load, relation, REPORT } from '../contract/fixtures/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianmai-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAIR = [REPORT, entity('company:a'), entity('company:b'), relation('OWNS', 'company:a', 'company:b')];

/** A file of ours with something in it, closed again. */
async function filled(name: string): Promise<string> {
  const file = join(folder, name);
  const store = await openSqliteStore({ file });
  await load(store, 'pair', PAIR);
  await store.close();
  return file;
}

function inSqlite(file: string, statements: string): void {
  const database = new Database(file);
  database.exec(statements);
  database.close();
}

describe('A SQLite file [sqlite]', () => {
  test('is made with its folder', async () => {
    const file = join(folder, 'some/new/folder/lianmai.db');
    await (await openSqliteStore({ file })).close();
    expect(readFileSync(file, 'latin1')).toMatch(/^SQLite format 3/);
  });

  test('keeps what was loaded, alone, when it is closed', async () => {
    const file = await filled('kept.db');
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, readFileSync(file));
    const store = await openSqliteStore({ file: copy });
    expect((await store.health()).counts.relations).toBe(1);
    await store.close();
  });

  test('can be open twice: each sees what the other loads', async () => {
    const file = await filled('shared.db');
    const [one, other] = [await openSqliteStore({ file }), await openSqliteStore({ file })];
    await load(one, 'more', [entity('company:c')]);
    expect((await other.entity('company:c')).degree).toBe(0);
    await other.undo('batch:2');
    expect((await problemOf(one.entity('company:c'))).code).toBe('entity-unknown');
    await Promise.all([one.close(), other.close()]);
  });

  test('is exported as it was when the export began', async () => {
    const store = await openSqliteStore({ file: await filled('exported.db') });
    const ids: string[] = [];
    for await (const record of store.export()) {
      if (ids.length === 0) await load(store, 'more', [entity('company:c')]);
      ids.push('id' in record ? record.id : '');
    }
    expect(ids).toEqual(['source:report', 'company:a', 'company:b', 'OWNS~company:a~company:b']);
    await store.close();
  });

  test.each([
    ['a text', (file: string) => writeFileSync(file, 'no database at all, but long enough to look at\n'.repeat(50))],
    ['the database of another program', (file: string) => inSqlite(file, 'CREATE TABLE theirs (a)')],
    ['marked as another program’s', (file: string) => inSqlite(file, 'PRAGMA application_id = 7')],
  ])('that is %s is refused in one line that names it, and left as it is', async (_what, make) => {
    const file = join(folder, 'theirs.db');
    rmSync(file, { force: true });
    make(file);
    const before = readFileSync(file);
    await expect(openSqliteStore({ file })).rejects.toThrow(`${file} is no Lianmai database: choose another file`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('of a newer schema is refused', async () => {
    const file = await filled('newer.db');
    inSqlite(file, 'PRAGMA user_version = 99');
    await expect(openSqliteStore({ file })).rejects.toThrow(/newer\.db was written by a newer Lianmai \(schema 99/);
  });
});

describe('A SQLite file that cannot be used is a store that is unavailable [sqlite]', () => {
  test('when it is a folder, or lies in a file', async () => {
    mkdirSync(join(folder, 'folder.db'));
    writeFileSync(join(folder, 'a-file'), '');
    for (const file of [join(folder, 'folder.db'), join(folder, 'a-file', 'lianmai.db')]) {
      const { code, cause } = await problemOf(openSqliteStore({ file }));
      expect([code, cause instanceof Error]).toEqual(['store-unavailable', true]);
    }
  });

  test('when its pages are destroyed', async () => {
    const file = await filled('broken.db');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 8192));
    const store = await openSqliteStore({ file });
    for (const ask of [() => store.entity('company:a'), () => store.stats(), () => load(store, 'x', PAIR)]) {
      expect((await problemOf(ask())).code).toBe('store-unavailable');
    }
    await store.close();
  });

  test('when it is closed', async () => {
    const file = await filled('closed.db');
    const store = await openSqliteStore({ file });
    await store.health();
    await store.close();
    await store.close();
    const asked: ((store: GraphStore) => Promise<unknown>)[] = [
      (of) => of.health(),
      (of) => of.subgraph(['company:a']),
      (of) => load(of, 'x', PAIR),
    ];
    for (const ask of asked) expect((await problemOf(ask(store))).code).toBe('store-unavailable');
  });

  test('when another process writes for too long', { timeout: 30_000 }, async () => {
    const file = await filled('busy.db');
    const store = await openSqliteStore({ file });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect((await problemOf(load(store, 'x', [entity('company:c')]))).code).toBe('store-unavailable');
    expect((await store.entity('company:a')).degree).toBe(1);
    other.exec('ROLLBACK');
    other.close();
    expect((await load(store, 'x', [entity('company:c')])).added.entities).toBe(1);
    await store.close();
  });
});

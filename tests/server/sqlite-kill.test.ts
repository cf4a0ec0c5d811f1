import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { compile, ROOT } from './compiled-server.ts';

const KILLS = 30;
/** Companies, and as many relations, in each batch. */
const SIZE = 25;
const CHILD = join(ROOT, 'tests/support/load-until-killed.mjs');

/** Lets a child load from the given batch on, and kills it some time after it has told of some batches. */
async function loadAndKill(file: string, first: number): Promise<number[]> {
  const child = spawn(process.execPath, [CHILD, file, String(first), String(SIZE)]);
  let [told, complaints] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const wanted = Math.floor(Math.random() * 5);
  const deadline = Date.now() + 20_000;
  while (told.split('\n').length <= wanted && child.exitCode === null && Date.now() < deadline) await wait(1);
  // Without a batch to wait for it dies while it starts, opens the file or makes the tables.
  await wait(Math.random() * (wanted === 0 ? 400 : 40));
  child.kill('SIGKILL');
  expect([await ended, complaints]).toEqual(['SIGKILL', '']);
  return told.split('\n').slice(0, -1).map(Number);
}

function integrityOf(file: string): unknown {
  const database = new Database(file);
  try {
    return database.prepare('PRAGMA integrity_check').raw().all();
  } finally {
    database.close();
  }
}

/** What is in the file, by batches that are whole. */
async function batchesIn(file: string): Promise<number[]> {
  const store = await openSqliteStore({ file });
  try {
    const numbers = (await store.batches()).map(({ name }) => Number(name.split(' ')[1])).reverse();
    const some = numbers.length > 0 ? 1 : 0;
    const members = numbers.length * SIZE;
    expect((await store.health()).counts).toEqual({
      entities: some + members,
      relations: members,
      claims: numbers.length + 2 * members,
      sources: some,
    });
    if (some) expect(await store.preview('company:hub')).toMatchObject({ rows: [{ count: members }], total: members });
    for (const number of numbers.slice(-3)) {
      const { total, items } = await store.search({ q: `第${number}批公司`, limit: 1 });
      expect([total, items[0]?.entity.degree]).toEqual([SIZE, 1]);
    }
    return numbers;
  } finally {
    await store.close();
  }
}

describe('A process that loads into a SQLite file [sqlite]', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-kill-'));
  beforeAll(compile);
  afterAll(() => rmSync(folder, { recursive: true }));

  test(`loses nothing it has told of, and leaves no half batch, when it is killed ${KILLS} times`, async () => {
    const file = join(folder, 'lianmai.db');
    let there: number[] = [];
    for (let round = 0; round < KILLS; round++) {
      const told = await loadAndKill(file, there.length);
      const before = there;
      there = await batchesIn(file);
      expect(integrityOf(file)).toEqual([['ok']]);
      // At most one more than was told: written, but killed before it could say so.
      expect(there).toEqual(there.map((_number, index) => index));
      expect(there.length - before.length - told.length).toBeOneOf([0, 1]);
      expect(there).toEqual(expect.arrayContaining(told));
    }
    expect(there.length).toBeGreaterThan(KILLS);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeAll, expect, test } from 'vitest';
import { compile, startCompiled } from './compiled-server.ts';

/** Takes the tables from under the server: what no code foresees. */
function ruin(file: string): void {
  const database = new Database(file);
  database.exec('PRAGMA foreign_keys = OFF');
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  for (const { name } of tables) {
    try {
      database.exec(`DROP TABLE "${name}"`);
    } catch {
      // The tables inside a full-text index go with it.
    }
  }
  database.close();
}

beforeAll(compile);

test('an unforeseen error is logged with its cause and answered as `internal`, without a word of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-ruin-'));
  const file = join(folder, 'lianmai.db');
  const server = await startCompiled({ PORT: '0', LIANMAI_DATA: file, LOG_LEVEL: 'error' });
  ruin(file);
  const response = await fetch(`${server.url}/api/entities/company:jinchen-machinery?lang=en`);
  const body = await response.text();
  server.child.kill('SIGTERM');
  const { out } = await server.ended();
  rmSync(folder, { recursive: true, force: true });

  expect(response.status).toBe(500);
  expect(JSON.parse(body)).toEqual({
    type: '/problems/internal',
    title: 'internal',
    status: 500,
    code: 'internal',
    detail: 'Something went wrong inside the server',
    retry: true,
  });
  const logged = out.split('\n').find((line) => line.includes('"unforeseen error"'));
  expect(JSON.parse(logged ?? '{}')).toMatchObject({ err: { stack: expect.stringContaining('at ') } });
  expect(logged).toContain('no such table');
});

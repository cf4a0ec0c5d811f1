import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { compile, ROOT, runCompiled } from './compiled-server.ts';

describe('The environment', () => {
  test('may say nothing', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      store: { kind: 'sqlite', file: './data/lianmai.db' },
      sources: undefined,
      logLevel: 'info',
      seed: join(ROOT, 'graph-seed', 'data'),
      client: join(ROOT, 'dist', 'client'),
    });
  });

  test('chooses Neo4j by its address', () => {
    const access = { NEO4J_URI: 'neo4j+s://db.example.org:7687', NEO4J_PASSWORD: 'geheim', NEO4J_DATABASE: 'lianmai' };
    expect(readConfig(access).store).toEqual({
      kind: 'neo4j',
      uri: 'neo4j+s://db.example.org:7687',
      user: 'neo4j',
      password: 'geheim',
      database: 'lianmai',
    });
  });

  test('counts an empty variable as not set, and leaves those of the tests alone', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', LIANMAI_SOURCES: '', LIANMAI_TEST_NEO4J: 'off' }).port).toBe(3000);
    expect(readConfig({ PORT: '0', LIANMAI_SOURCES: tmpdir() })).toMatchObject({ port: 0, sources: tmpdir() });
  });
});

describe('A wrong environment ends the process with one line', () => {
  let folder: string;
  beforeAll(() => {
    compile();
    folder = mkdtempSync(join(tmpdir(), 'lianmai-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    [{ PORT: 'http' }, 'PORT: must be a port from 0 to 65535 (0 takes a free one), not "http"'],
    [{ PORT: '70000' }, 'PORT: must be a port from 0 to 65535 (0 takes a free one), not "70000"'],
    [{ HOST: 'a b' }, 'HOST: must be a host name or an IP address, not "a b"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent, not "loud"'],
    [{ LIANMAI_SOURCES: '/no/such/folder' }, 'LIANMAI_SOURCES: must be a folder that exists, not "/no/such/folder"'],
    [
      { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI: must be an address that begins with bolt:// or neo4j:// (or with +s or +ssc before the colon), not "http://127.0.0.1:7474"',
    ],
    [{ NEO4J_URI: 'bolt://127.0.0.1:7687' }, 'NEO4J_PASSWORD: must be set where NEO4J_URI is'],
    [{ LIANMAI_DATEN: 'x' }, 'LIANMAI_DATEN: there is no such variable; there are LIANMAI_DATA and LIANMAI_SOURCES'],
  ])('%j', (variables, line) => {
    const file = { LIANMAI_DATA: join(folder, 'never.db') };
    expect(runCompiled('server/main.js', { ...file, ...(variables as Record<string, string>) })).toEqual({
      code: 1,
      out: '',
      err: `${line}\n`,
    });
  });

  test('the command that loads the seed checks it too', () => {
    expect(runCompiled('graph-seed/load.js', { LIANMAI_DATEN: 'x' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^LIANMAI_DATEN: .*\n$/),
    });
  });

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const PORT = String((other.address() as AddressInfo).port);
    const ended = runCompiled('server/main.js', { PORT, LIANMAI_DATA: join(folder, 'port.db') });
    other.close();
    expect(ended).toMatchObject({ code: 1, err: `PORT: ${PORT} is taken by another program; choose another, or 0\n` });
  });

  test('a data file that is no database', () => {
    const file = join(folder, 'text.db');
    writeFileSync(file, 'This is no database. '.repeat(400));
    const { code, err } = runCompiled('server/main.js', { PORT: '0', LIANMAI_DATA: file });
    expect([code, err.split('\n').length]).toEqual([1, 2]);
    expect(err).toContain(file);
  });
});

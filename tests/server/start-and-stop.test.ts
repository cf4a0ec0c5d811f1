import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HealthAnswer } from '../../model/api/endpoints.ts';
import { compile, runCompiled, startCompiled, type ServerProcess } from './compiled-server.ts';

let folder: string;
let running: ServerProcess[];

beforeAll(compile);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianmai-start-'));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function start(variables: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startCompiled({
    PORT: '0',
    LIANMAI_DATA: join(folder, 'new', 'lianmai.db'),
    LOG_LEVEL: 'silent',
    ...variables,
  });
  running.push(server);
  return server;
}

const health = async (server: ServerProcess): Promise<HealthAnswer> =>
  (await (await fetch(`${server.url}/api/health`)).json()) as HealthAnswer;

async function stop(server: ServerProcess): Promise<number | null> {
  server.child.kill('SIGTERM');
  return (await server.ended()).code;
}

/** A request whose body is not all there yet: its answer is running until `finish`. */
async function halfARequest({ url }: ServerProcess): Promise<{ socket: Socket; finish: () => Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const body = JSON.stringify({ ids: [] });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  socket.write(
    `POST /api/subgraph HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  // Long enough for the server to have read the head.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    socket,
    finish: () =>
      new Promise((resolve) => {
        let answer = '';
        socket.on('data', (chunk) => (answer += chunk.toString()));
        socket.on('close', () => resolve(answer));
        socket.write(body);
      }),
  };
}

describe('The compiled server', () => {
  test('fills a new file with the seed before it answers, and finds it there the next time within 3 s', async () => {
    const first = await start({ LOG_LEVEL: 'info' });
    expect(first.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(first.printed()).toMatch(/Loading the seed: (\d+) of \1 records/);
    const { counts } = await health(first);
    expect(counts.relations).toBeGreaterThan(100);
    expect(await stop(first)).toBe(0);

    const begun = performance.now();
    const second = await start();
    expect((await health(second)).counts).toEqual(counts);
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(second.printed()).not.toContain('Loading');
  });

  test('logs one line for each request: method, route, status, time, and nothing personal', async () => {
    const server = await start({ LOG_LEVEL: 'info' });
    await fetch(`${server.url}/api/search?q=${encodeURIComponent('金辰')}`);
    await fetch(`${server.url}/api/entities/person:somebody`);
    await fetch(`${server.url}/secret-address`);
    await stop(server);
    const lines = server
      .printed()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/api/search', 200],
      ['GET', '/api/entities/{id}', 404],
      ['GET', 'client', 404],
    ]);
    expect(lines.every(({ ms }) => typeof ms === 'number')).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/金辰|%E9|somebody|secret|127\.0\.0\.1|::1|user-agent/i);
  });

  test('finishes a running answer before it ends, and takes no new ones', async () => {
    const server = await start();
    const { finish } = await halfARequest(server);
    server.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
    expect(await finish()).toMatch(/^HTTP\/1\.1 200 OK[^]*\{"entities":\[\],"relations":\[\]\}/);
    expect((await server.ended()).code).toBe(0);
  });

  test('does not wait for connections that ask nothing', async () => {
    const server = await start();
    const { hostname, port } = new URL(server.url);
    const reserve = connect(Number(port), hostname);
    reserve.on('error', () => undefined);
    await new Promise<void>((resolve) => reserve.once('connect', resolve));
    await fetch(`${server.url}/api/health`);
    const begun = performance.now();
    expect(await stop(server)).toBe(0);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test('ends at once at the second signal', async () => {
    const server = await start();
    const { socket } = await halfARequest(server);
    socket.on('error', () => undefined);
    server.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.child.exitCode).toBeNull();
    const begun = performance.now();
    server.child.kill('SIGINT');
    expect((await server.ended()).code).toBe(1);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('npm run seed', () => {
  test('loads the seed, and finds nothing to change the second time', () => {
    const variables = { LIANMAI_DATA: join(folder, 'lianmai.db') };
    const first = runCompiled('graph-seed/load.js', variables);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /Loading the seed: (\d+) of \1 records\nLoaded \d+ entities, \d+ relations and \d+ claims of \d+ sources\n$/,
    );
    expect(runCompiled('graph-seed/load.js', variables).out).toContain('nothing changed');
  });

  test('names file, line and field of what is wrong, and writes nothing', async () => {
    const seed = join(folder, 'seed');
    mkdirSync(seed);
    const claims = [{ source: 'source:s', statement: '见来源。', basis: 'stated', sets: { from: '2022-13' } }];
    const records = [
      { type: 'source', id: 'source:s', title: '来源' },
      { type: 'entity', id: 'company:a', kind: 'Company', name: '甲', claims },
      { type: 'relation', kind: 'OWNS', from: 'company:a', to: 'company:b', claims: [] },
    ];
    writeFileSync(join(seed, 'a.jsonl'), [...records.map((record) => JSON.stringify(record)), '{'].join('\n'));
    const variables = { LIANMAI_DATA: join(folder, 'lianmai.db') };
    const { code, out, err } = runCompiled('graph-seed/load.js', variables, seed);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^a\.jsonl:2 claims\.0\.sets\.from: "2022-13" is no date/),
      'a.jsonl:3 claims: needs at least one claim',
      expect.stringMatching(/^a\.jsonl:4: is not valid JSON/),
      '3 errors; nothing was written',
      '',
    ]);
    expect(runCompiled('graph-seed/load.js', variables).out).toContain('Loaded');
  });
});

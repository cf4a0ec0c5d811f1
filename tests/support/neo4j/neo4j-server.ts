import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOW_TO_GET_JAVA, missingForNeo4j, neo4jJars } from './jars.ts';
import { awaitBolt } from './await-bolt.ts';

const here = dirname(fileURLToPath(import.meta.url));

export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Neo4jServer extends Neo4jAccess {
  readonly pid: number;
  readonly port: number;
  readonly home: string;
  /** Shuts down cleanly and waits for the end. A home in a temporary folder goes with it, one that was given stays. */
  stop(): Promise<void>;
  /** SIGKILL, as a power cut would. The home stays. */
  kill(): Promise<void>;
}

export interface Neo4jOptions {
  /** The database's folder: fresh and temporary when not given. Start again on the same one to find the same data. */
  readonly home?: string;
  /** The Bolt port; a free one when not given. */
  readonly port?: number;
  readonly password?: string;
  /** Java's `-Xmx`. */
  readonly heap?: string;
}

/**
 * Starts the real Neo4j Community and waits until Bolt answers queries.
 *
 * @throws when Java or Maven is missing, when the download fails, or when the server ends before it answers.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const missing = await missingForNeo4j();
  if (missing) {
    throw new Error(`Neo4j cannot run here: ${missing}. Get it with: ${HOW_TO_GET_JAVA}`);
  }
  const jars = await neo4jJars();
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'lianmai-neo4j-'));
  const port = options.port ?? (await freePort());
  const password = options.password ?? 'lianmai-local';
  const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  const isNew = !existsSync(join(home, 'data/databases/neo4j'));
  const child = launch({ jars, home, port, heap: options.heap ?? '1g' });
  const end = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const finish = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await end;
  };
  const stop = async (): Promise<void> => {
    await finish('SIGTERM');
    if (options.home === undefined) rmSync(home, { recursive: true, force: true });
  };
  try {
    await untilReady(child, end);
    await awaitBolt(access, { isNew });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...access, home, port, pid: child.pid ?? 0, stop, kill: () => finish('SIGKILL') };
}

function launch(at: { jars: string; home: string; port: number; heap: string }): ChildProcess {
  mkdirSync(at.home, { recursive: true });
  const memory = [`-Xmx${at.heap}`, '-XX:+UseSerialGC'];
  const main = [join(here, 'Neo4jServer.java'), at.home, String(at.port)];
  return spawn('java', [...memory, '-cp', join(at.jars, '*'), ...main], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own group: Ctrl-C in a terminal reaches us, and we stop it in order.
    detached: true,
  });
}

/** Waits for the server's own word: another server on the same port could answer Bolt in its place. */
async function untilReady(child: ChildProcess, end: Promise<void>): Promise<void> {
  let said = '';
  const ready = new Promise<'ready'>((resolve) => {
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
      if (/^ready$/m.test(said)) resolve('ready');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  });
  if ((await Promise.race([ready, end])) === undefined) {
    throw new Error(`Neo4j ended before it was ready:\n${said.trim()}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

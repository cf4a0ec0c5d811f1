import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, 'pom.xml');

/** Git-ignored: the jars, and the data of `npm run neo4j`. */
export const NEO4J_CACHE = join(here, '../../../.neo4j');

export const HOW_TO_GET_JAVA = 'apt-get install default-jre-headless maven';
const LONGEST_DOWNLOAD_MS = 10 * 60_000;

/** @returns what this machine lacks to run Neo4j, in words, or undefined when it lacks nothing. */
export async function missingForNeo4j(): Promise<string | undefined> {
  const java = await run('java', ['-version']).catch(() => undefined);
  const version = Number(/version "(\d+)/.exec(java?.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return version === 0 ? 'no Java' : `Java ${version}, and 17 is the least`;
  if (existsSync(jarFolder())) return undefined;
  return (await run('mvn', ['-v']).catch(() => undefined)) ? undefined : 'no Maven';
}

/** Downloads Neo4j's jars once per machine. @returns the folder that holds them. */
export async function neo4jJars(): Promise<string> {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  return withLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await download(folder);
    return folder;
  });
}

function jarFolder(): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pom, 'utf8'))?.[1];
  return join(NEO4J_CACHE, `jars-${version}`);
}

async function download(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  console.log('Downloading Neo4j Community through Maven (about 120 MB, once) …');
  const goal = 'dependency:copy-dependencies';
  const options = ['-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`];
  await run('mvn', ['-q', '-B', '-f', pom, goal, ...options], {
    timeout: LONGEST_DOWNLOAD_MS,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    const said = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim().split('\n').slice(-8);
    throw new Error(`Maven could not download Neo4j:\n${said.join('\n')}`);
  });
  renameSync(unfinished, folder);
}

/** Lets one process at a time do the work; a lock whose owner is gone does not count. */
async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!take(lock)) await sleep(500);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

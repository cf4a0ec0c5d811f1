import type { TestProject } from 'vitest/node';
import { findChromium, hasHanFont } from './find-chromium.ts';
import { missingForNeo4j, HOW_TO_GET_JAVA } from './neo4j/jars.ts';
import { startNeo4j, type Neo4jAccess, type Neo4jServer } from './neo4j/neo4j-server.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges
  interface ProvidedContext {
    /** The Neo4j that all tests of this run share; undefined when this machine cannot run one. */
    neo4j: Neo4jAccess | undefined;
    /** The browser's executable; undefined when there is none. */
    chromium: string | undefined;
  }
}

interface Shared {
  readonly neo4j: Neo4jAccess | undefined;
  readonly chromium: string | undefined;
  readonly server: Neo4jServer | undefined;
}

// Vitest runs this once per project, in separate copies of the module: what they share hangs on the process.
const KEY = Symbol.for('lianmai.test.shared');
const shelf = globalThis as { [KEY]?: { shared: Promise<Shared>; users: number } };

/** Starts one Neo4j for all projects that ask, and stops it when the last of them is done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const entry = (shelf[KEY] ??= { shared: prepare(), users: 0 });
  entry.users += 1;
  const { neo4j, chromium, server } = await entry.shared;
  project.provide('neo4j', neo4j);
  project.provide('chromium', chromium);
  return async () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    delete shelf[KEY];
    await server?.stop();
  };
}

async function prepare(): Promise<Shared> {
  const chromium = browser();
  const uri = process.env['LIANMAI_TEST_NEO4J_URI'];
  if (uri) {
    const password = process.env['LIANMAI_TEST_NEO4J_PASSWORD'] ?? 'lianmai-local';
    return { neo4j: { uri, user: 'neo4j', password }, chromium, server: undefined };
  }
  const missing = process.env['LIANMAI_TEST_NEO4J'] === 'off' ? 'LIANMAI_TEST_NEO4J=off' : await missingForNeo4j();
  if (missing) {
    skip('every test on Neo4j', missing, HOW_TO_GET_JAVA);
    return { neo4j: undefined, chromium, server: undefined };
  }
  const started = performance.now();
  const server = await startNeo4j();
  console.log(`Neo4j for the tests: ${server.uri}, after ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const { user, password } = server;
  return { neo4j: { uri: server.uri, user, password }, chromium, server };
}

function browser(): string | undefined {
  const chromium = findChromium();
  const get = 'apt-get install chromium fonts-noto-cjk (or set CHROMIUM_PATH)';
  if (!chromium) skip('every test in a browser', 'no Chromium', get);
  else if (!hasHanFont()) skip('nothing, but screenshots show boxes for Han characters', 'no CJK font', get);
  return chromium;
}

/** Says it loudly; where everything must run, in CI, it ends the run instead. */
function skip(what: string, why: string, get: string): void {
  if (process.env['CI'] === 'true') throw new Error(`CI runs every suite, but here is ${why}. Get it: ${get}`);
  const lines = ['SKIPPED: ' + what, `Why: ${why}`, `Get it: ${get}`];
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '═'.repeat(width + 2);
  const box = lines.map((line) => `║ ${line.padEnd(width)} ║`);
  console.error(['', `╔${rule}╗`, ...box, `╚${rule}╝`, ''].join('\n'));
}

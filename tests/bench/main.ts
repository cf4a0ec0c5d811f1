import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSeed } from '../../graph-seed/read-seed.ts';
import { ontology } from '../../model/ontology/index.ts';
import type { Located } from '../../model/records.ts';
import { readJsonl } from '../../model/schema/read-jsonl.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { startNeo4j } from '../support/neo4j/neo4j-server.ts';
import { generateGraph } from './generate-graph.ts';
import { neo4jYardstick } from './neo4j-yardstick.ts';
import { report, type Titled } from './report.ts';
import { runStore, type StoreResult } from './run-store.ts';
import { sqliteYardstick } from './sqlite-yardstick.ts';

/*
 * `npm run bench [-- --entities 100000 --relations 500000 --only sqlite|neo4j --dry]`
 * `--dry` prints the report and leaves docs/benchmarks.md as it is.
 */
const MARKS = ['<!-- results -->', '<!-- end of results -->'] as const;

function option(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : (process.argv[index + 1] ?? '');
}

async function onSqlite(records: readonly Located[], calls: number): Promise<StoreResult> {
  const folder = mkdtempSync(join(tmpdir(), 'lianmai-bench-'));
  const store = await openSqliteStore({ file: join(folder, 'store.db') });
  const yardstick = sqliteYardstick(join(folder, 'yardstick.db'));
  const result = await runStore(store, yardstick, records, calls);
  await Promise.all([store.close(), yardstick.close()]);
  rmSync(folder, { recursive: true });
  return result;
}

async function onNeo4j(records: readonly Located[], calls: number): Promise<StoreResult> {
  const servers = [await startNeo4j({ heap: '3g' }), await startNeo4j({ heap: '3g' })] as const;
  const store = await openNeo4jStore({ ...servers[0], timeoutMs: 60_000 });
  const yardstick = await neo4jYardstick(servers[1]);
  try {
    return await runStore(store, yardstick, records, calls);
  } finally {
    await Promise.all([store.close(), yardstick.close()]);
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** What the page loads before it shows anything: the scripts that index.html names. */
function bundleSize(): string {
  const folder = new URL('../../dist/client/', import.meta.url);
  const html = readFileSync(new URL('index.html', folder), 'utf8');
  const scripts = readdirSync(new URL('assets/', folder)).filter((name) => name.endsWith('.js') && html.includes(name));
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(new URL(`assets/${name}`, folder))).length,
    0,
  );
  return `Initial JavaScript: ${(bytes / 1000).toFixed(0)} kB gzip (aim: at most 400 kB).`;
}

const size = { entities: Number(option('entities') ?? 100_000), relations: Number(option('relations') ?? 500_000) };
const graphs = [
  { graph: 'the seed', records: readJsonl(ontology, readSeed()).records, calls: 400 },
  {
    graph: `generated, ${size.entities / 1000}k entities and ${size.relations / 1000}k relations`,
    records: generateGraph(size),
    calls: 400,
  },
];
const stores = { sqlite: onSqlite, neo4j: onNeo4j };
const results: Titled[] = [];
for (const [store, run] of Object.entries(stores)) {
  if (option('only') && option('only') !== store) continue;
  for (const { graph, records, calls } of graphs) {
    console.error(`${store}, ${graph} …`);
    results.push({ store: store === 'sqlite' ? 'SQLite' : 'Neo4j', graph, ...(await run(records, calls)) });
  }
}
const text = report(results, bundleSize());
console.log(text);
const file = new URL('../../docs/benchmarks.md', import.meta.url);
const [before, rest] = readFileSync(file, 'utf8').split(MARKS[0]);
const after = rest?.split(MARKS[1])[1];
if (!process.argv.includes('--dry'))
  writeFileSync(file, `${before}${MARKS[0]}\n\n${text}\n${MARKS[1]}${after ?? '\n'}`);

import type { GraphStore } from '../../server/graph/graph-store.ts';
import type { Located } from '../../model/records.ts';
import { searchTiers } from '../../model/search/search-keys.ts';
import { chance } from './generate-graph.ts';
import { measure, type Measured } from './measure.ts';
import type { Yardstick } from './yardstick.ts';

/** Seconds, and records a second. */
export interface LoadTime {
  readonly records: number;
  readonly store: number;
  readonly yardstick: number;
}

export interface StoreResult {
  readonly load: LoadTime;
  readonly questions: readonly Measured[];
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The entities asked about: spread over the graph, no two alike, the same in every run. */
function sample(records: readonly Located[], count: number): string[] {
  const ids = records.flatMap(({ record }) => (record.type === 'entity' ? [record.id] : []));
  const random = chance(7);
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, ids.length)) drawn.add(ids[Math.floor(random() * ids.length)] ?? '');
  return [...drawn];
}

function mostConnected(records: readonly Located[]): string {
  const degrees = new Map<string, number>();
  for (const { record } of records) {
    if (record.type !== 'relation') continue;
    for (const id of [record.from, record.to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return [...degrees].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as [string, number])[0];
}

function phraseOf(query: string): readonly string[] {
  const term = searchTiers(query)[3]?.[0];
  return term && 'phrase' in term ? term.phrase : [];
}

const QUERIES = ['金辰', '建发盛海', '营口', '新材料', '光伏'];

/** Loads both sides with the same records and asks both the same questions. */
export async function runStore(
  store: GraphStore,
  yardstick: Yardstick,
  records: readonly Located[],
  calls: number,
): Promise<StoreResult> {
  const load = {
    records: records.length,
    yardstick: await seconds(() => yardstick.load(records)),
    store: await seconds(() => store.load('bench', records)),
  };
  const ids = sample(records, 400);
  const at = (round: number): string => ids[round % ids.length] ?? '';
  const hub = mostConnected(records);
  const query = (round: number): string => QUERIES[round % QUERIES.length] ?? '';
  const expand = (id: string) => store.neighbours({ id, sort: 'amount', limit: 200 });
  const questions = [
    {
      name: 'search, 20 hits',
      calls,
      store: (n: number) => store.search({ q: query(n), limit: 20 }),
      yardstick: (n: number) => yardstick.search(phraseOf(query(n))),
    },
    {
      name: 'entity with claims',
      calls,
      store: (n: number) => store.entity(at(n)),
      yardstick: (n: number) => yardstick.entity(at(n)),
    },
    {
      name: 'preview',
      calls,
      store: (n: number) => store.preview(at(n)),
      yardstick: (n: number) => yardstick.preview(at(n)),
    },
    {
      name: 'preview of the hub',
      calls: Math.ceil(calls / 10),
      store: () => store.preview(hub),
      yardstick: () => yardstick.preview(hub),
    },
    {
      name: 'expand, up to 200',
      calls,
      store: (n: number) => expand(at(n)),
      yardstick: (n: number) => yardstick.expand(at(n)),
    },
    {
      name: 'expand 200 of the hub',
      calls: Math.ceil(calls / 10),
      store: () => expand(hub),
      yardstick: () => yardstick.expand(hub),
    },
    {
      name: 'shortest paths, up to 6',
      calls: Math.ceil(calls / 4),
      store: (n: number) => store.connect({ ids: [at(n), at(n + 1)], maxHops: 6, limit: 20 }),
      yardstick: (n: number) => yardstick.paths(at(n), at(n + 1)),
    },
  ];
  const measured: Measured[] = [];
  for (const question of questions) measured.push(await measure(question));
  return { load, questions: measured };
}

import { cpus, totalmem } from 'node:os';
import type { StoreResult } from './run-store.ts';

export interface Titled extends StoreResult {
  readonly store: string;
  readonly graph: string;
}

const ms = (value: number): string => (value < 10 ? value.toFixed(value < 1 ? 3 : 2) : value.toFixed(0));
const ratio = (mine: number, other: number): string => (mine / other).toFixed(2);

function table({ store, graph, load, questions }: Titled): string {
  const rows = questions.map(
    ({ name, calls, store: mine, yardstick: plain }) =>
      `| ${name} | ${calls} | ${ms(mine.p50)} | ${ms(plain.p50)} | **${ratio(mine.p50, plain.p50)}** | ${ms(mine.p95)} | ${ms(plain.p95)} | ${ratio(mine.p95, plain.p95)} |`,
  );
  const rate = (time: number): string => Math.round(load.records / time).toLocaleString('en-US');
  return [
    `### ${store}, ${graph}`,
    '',
    `Load of ${load.records.toLocaleString('en-US')} records: ${load.store.toFixed(1)} s, ${rate(load.store)} a second; ` +
      `yardstick ${load.yardstick.toFixed(1)} s, ${rate(load.yardstick)} a second; ratio **${ratio(load.store, load.yardstick)}**.`,
    '',
    '| question | calls | store p50 ms | yardstick p50 ms | ratio p50 | store p95 ms | yardstick p95 ms | ratio p95 |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The results as Markdown, between the marks that `docs/benchmarks.md` has for them. */
export function report(results: readonly Titled[], bundle: string): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
  return [`Machine: ${machine}. Made by \`npm run bench\`.`, '', bundle, '', ...results.map(table)].join('\n');
}

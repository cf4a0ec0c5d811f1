import { cpus, totalmem } from 'node:os';
import type { AppFigures } from './measure-app.ts';
import type { Pictures } from './measure-pictures.ts';

export interface ClientFigures {
  /** The browser's version. */
  readonly browser: string;
  readonly pictures: Pictures;
  readonly app: AppFigures;
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;

function pictureRows({ adding, frames }: Pictures): string[] {
  return [
    ...adding.map(
      ({ count, pause, ours, bare, moved }) =>
        `| add ${count} to 300, ${pause / 1000} s after the picture before, until drawn | ${ms(ours)} | ${ms(bare)} | **${(ours / bare).toFixed(2)}** | ≤ 1.3; what was there moved by ${moved.toFixed(0)} px |`,
    ),
    ...frames.map(
      ({ entities, movement, ours, bare }) =>
        `| ${movement}, ${entities} entities and ${2 * entities} relations | ${ours.toFixed(0)} frames/s | ${bare.toFixed(0)} frames/s | **${(ours / bare).toFixed(2)}** | ${entities === 500 ? '≥ 40 frames/s' : '≥ 0.9'} |`,
    ),
  ];
}

function appRows({ firstPaint, usable, hub, large, used, heap }: AppFigures): string[] {
  return [
    `| first contentful paint | ${ms(firstPaint)} | ≤ 1,500 ms |`,
    `| start page can be used | ${ms(usable)} | ≤ 1,500 ms |`,
    `| expand a hub of ${hub.degree.toLocaleString('en-US')}, until drawn | ${ms(hub.picture)}, longest task ${ms(hub.longestTask)} | task ≤ 200 ms |`,
    `| ${large.entities.toLocaleString('en-US')} entities by address, until drawn in groups | ${ms(large.picture)}, longest task ${ms(large.longestTask)} | ≤ 3,000 ms |`,
    ...used.deeds.map(
      ({ what, longestTask }) =>
        `| ${what}, at ${used.entities.toLocaleString('en-US')} entities and ${used.relations.toLocaleString('en-US')} relations | longest task ${longestTask === 0 ? 'under 50 ms' : ms(longestTask)} | ≤ 200 ms |`,
    ),
    ...(['data', 'all'] as const).map((part) => {
      const [before, after] = [heap.early[part], heap.late[part]];
      const what = part === 'data' ? 'the page’s own data' : 'all, with compiled code';
      return `| heap over ${heap.steps.toLocaleString('en-US')} steps of use, ${what} | ${before.toFixed(1)} MB → ${after.toFixed(1)} MB, ${((100 * (after - before)) / before).toFixed(1)} % | ≤ 10 % |`;
    }),
  ];
}

/** The results as Markdown, between the marks that `docs/benchmarks.md` has for them. */
export function clientReport({ browser, pictures, app }: ClientFigures): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Chromium ${browser} in software rendering, ${new Date().toISOString().slice(0, 10)}`;
  return [
    `Machine: ${machine}. Made by \`npm run bench:client\`.`,
    '',
    '| on the canvas | Lianmai | bare Cytoscape | ratio | aim |',
    '|---|---|---|---|---|',
    ...pictureRows(pictures),
    '',
    '| in the page | measured | aim |',
    '|---|---|---|',
    ...appRows(app),
    '',
  ].join('\n');
}

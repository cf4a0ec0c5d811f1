import type { Browser, Page } from 'playwright-core';
import { openReader, searchFor, untilMoreThan } from '../../e2e/reader.ts';

/** Megabytes after garbage collection. */
interface Weight {
  /** All that the engine holds, the code it compiled included, of which there is more the longer it runs. */
  readonly all: number;
  /** Of that, what the page itself holds: objects, arrays, texts, numbers, closures. */
  readonly data: number;
}

export interface Heap {
  readonly steps: number;
  /** After the warm-up. */
  readonly early: Weight;
  /** After so many steps more. */
  readonly late: Weight;
}

/** After so many steps the history is full, and what is loaded or compiled once is there; a multiple of a walk. */
const WARM_UP = 600;
/** A walk that led so far begins again where it began. */
const WALK = 200;

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] };
  };
  readonly nodes: readonly number[];
}

const DATA = [
  'object',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'number',
  'bigint',
  'closure',
  'regexp',
];

/** The bytes of a heap snapshot that are data. */
function dataIn({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (DATA.includes(types[0]?.[nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  return sum;
}

async function heapOf(page: Page): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const pieces: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return { all: usedSize / 1e6, data: dataIn(JSON.parse(pieces.join('')) as Snapshot) / 1e6 };
}

async function filter(page: Page, index: number): Promise<void> {
  const rows = page.locator('.legend-row');
  const count = await rows.count();
  if (count > 0) await rows.nth(index % Math.min(count, 4)).click();
  await page.locator('.canvas').focus();
}

const WAYS = ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowLeft'];

const walk = (page: Page, index: number): Promise<void> => page.keyboard.press(WAYS[index % WAYS.length] ?? '');

const press = (keys: string) => (page: Page) => page.keyboard.press(keys);

/** An analyst's round: walk on, expand, filter and take it back, arrange and take it back, walk on, expand. */
const ROUND: readonly ((page: Page, index: number) => Promise<void>)[] = [
  walk,
  press('e'),
  filter,
  press('Control+z'),
  press('l'),
  press('Control+z'),
  walk,
  press('e'),
];
const PAUSE = 150;

/** The picture of the beginning is there again, and what was under way is done. */
async function restAndWeigh(page: Page): Promise<Weight> {
  await page.waitForTimeout(1500);
  return heapOf(page);
}

/** Uses the page for as many steps as a reader takes in an hour or two, and weighs its heap before and after. */
export async function hourOfUse(browser: Browser, url: string, steps: number): Promise<Heap> {
  const { page, leave } = await openReader(browser, url);
  await searchFor(page, '营口市');
  await page.keyboard.press('e');
  await untilMoreThan(page, 10);
  const start = new URL(page.url()).hash;
  const beginAgain = (): Promise<void> =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, start);
  let early: Weight = { all: 0, data: 0 };
  for (let index = 0; index < WARM_UP + steps; index += 1) {
    /* oxlint-disable no-await-in-loop */
    if (index % WALK === 0) await beginAgain();
    if (index === WARM_UP) early = await restAndWeigh(page);
    await ROUND[index % ROUND.length]?.(page, index);
    await page.waitForTimeout(PAUSE);
    /* oxlint-enable no-await-in-loop */
  }
  await beginAgain();
  const late = await restAndWeigh(page);
  await leave();
  return { steps, early, late };
}

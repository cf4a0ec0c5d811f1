import type { Browser, Page } from 'playwright-core';
import { askCanvas } from '../../e2e/canvas.ts';
import { openReader, pictureOf, searchFor, untilMoreThan } from '../../e2e/reader.ts';

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

/** A walk of so many rounds begins again where it began. */
const WALK = 25;
/**
 * After so many rounds the history is full, and what is loaded or compiled once is there. From then on the same walks come
 * again, so that what is kept on purpose is the same at both weighings.
 */
const WARM_UP = 5 * WALK;

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

/** All that stands on the canvas, and where. */
const drawnOn = (page: Page): Promise<string> =>
  askCanvas(page, (cy) => {
    const nodes = cy.nodes().map((node) => [node.id(), node.position().x, node.position().y]);
    return JSON.stringify([nodes, cy.edges().map((edge) => edge.id())]);
  });

/** Milliseconds between two looks, and how often one looks. */
const PAUSE = 50;
const PATIENCE = 12;

/** Waits for what a deed changes on the canvas, no longer than a reader would: false where it changes nothing. */
async function changes(page: Page, act: () => Promise<void>): Promise<boolean> {
  const before = await drawnOn(page);
  await act();
  for (let wait = 0; wait < PATIENCE; wait += 1) {
    // Asking again and again is the point.
    /* oxlint-disable no-await-in-loop */
    await page.waitForTimeout(PAUSE);
    if ((await drawnOn(page)) !== before) return true;
    /* oxlint-enable no-await-in-loop */
  }
  return false;
}

type Deed = (page: Page, index: number) => Promise<void>;

const press =
  (keys: string): Deed =>
  async (page) => {
    await changes(page, () => page.keyboard.press(keys));
  };

/** Two steps: what is done, and taken back where it changed anything. */
const thereAndBack =
  (act: Deed): Deed =>
  async (page, index) => {
    if (await changes(page, () => act(page, index))) await press('Control+z')(page, index);
  };

async function filter(page: Page, index: number): Promise<void> {
  const rows = page.locator('.legend-row');
  const count = await rows.count();
  if (count > 0) await rows.nth(index % Math.min(count, 4)).click();
  await page.locator('.canvas').focus();
}

/** To another entity that is in sight, another one each time. */
const walk: Deed = async (page, index) => {
  const { nodes } = await pictureOf(page);
  const inSight = Object.values(nodes).filter(({ x, y }) => x > 330 && x < 1040 && y > 80 && y < 640);
  const { x, y } = inSight[(7 * index) % inSight.length] ?? { x: 0, y: 0 };
  if (inSight.length > 0) await page.mouse.click(x, y);
  else await page.keyboard.press('f');
  await page.waitForTimeout(4 * PAUSE);
};

/** An analyst's round: walk on, expand, filter and take it back, arrange and take it back, walk on, expand. */
const ROUND: readonly Deed[] = [
  walk,
  press('e'),
  thereAndBack(filter),
  thereAndBack((page) => page.keyboard.press('l')),
  walk,
  press('e'),
];
/** What is there and back again is two. */
const STEPS_OF_ROUND = 8;

/** The picture of the beginning is there again, and what was under way is done. */
async function restAndWeigh(page: Page): Promise<Weight> {
  await page.waitForTimeout(1500);
  return heapOf(page);
}

/** What the history keeps on purpose is no growth: it must be there before anything is weighed. */
async function fullHistory(page: Page): Promise<void> {
  await page.keyboard.press('h');
  await page.getByText('更早的步骤已不保留').waitFor();
  await page.keyboard.press('h');
}

async function rounds(page: Page, from: number, to: number, beginAgain: () => Promise<void>): Promise<void> {
  for (let index = from; index < to; index += 1) {
    // One after another is the point.
    /* oxlint-disable no-await-in-loop */
    if (index % WALK === 0) await beginAgain();
    const first = (index % WARM_UP) * ROUND.length;
    for (const [place, deed] of ROUND.entries()) await deed(page, first + place);
    /* oxlint-enable no-await-in-loop */
  }
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
  const end = WARM_UP + Math.ceil(steps / STEPS_OF_ROUND);
  await rounds(page, 0, WARM_UP, beginAgain);
  await fullHistory(page);
  await beginAgain();
  const early = await restAndWeigh(page);
  await rounds(page, WARM_UP, end, beginAgain);
  await beginAgain();
  const late = await restAndWeigh(page);
  await leave();
  return { steps: (end - WARM_UP) * STEPS_OF_ROUND, early, late };
}

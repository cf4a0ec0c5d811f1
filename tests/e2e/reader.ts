import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { askCanvas } from './canvas.ts';

/** A person at a browser window: what they see and what the browser complains about. */
export interface Reader {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught exceptions, refused by the security policy. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN', colorScheme: 'light' };

export async function openReader(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ ...DESK, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, complaints, leave: () => context.close() };
}

/** Searches, and takes the first hit with Enter. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await page.getByText(/^(找到|\d+ found)/).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.canvas canvas').first().waitFor();
}

interface Drawn {
  readonly nodes: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly edges: readonly string[];
}

/** What stands on the canvas, and where: in pixels of the screen. */
export async function pictureOf(page: Page): Promise<Drawn> {
  const { nodes, edges } = await askCanvas(page, (cy) => {
    const { left, top } = cy.container()!.getBoundingClientRect();
    return {
      nodes: cy.nodes().map((node) => {
        const { x, y } = node.renderedPosition();
        return { id: node.id(), x: x + left, y: y + top };
      }),
      edges: cy.edges().map((edge) => edge.id()),
    };
  });
  return {
    nodes: Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }])),
    edges: edges.toSorted(),
  };
}

/** To a hundredth of a pixel: what is finer is the noise of the reckoning. */
const rounded = (at: number): number => Math.round(100 * at) / 100;

/** Waits until the canvas holds more than `count` elements besides lines. */
export async function untilMoreThan(page: Page, count: number): Promise<void> {
  for (let wait = 0; wait < 100; wait += 1) {
    // Asking again and again is the point.
    // oxlint-disable-next-line no-await-in-loop
    if (Object.keys((await pictureOf(page)).nodes).length > count) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(100);
  }
  throw new Error(`Still no more than ${count} on the canvas`);
}

/** Waits until nothing on the canvas has moved, come or gone for a while, and the address says so. */
export async function untilStill(page: Page): Promise<void> {
  const look = async (): Promise<string> =>
    `${page.url()} ${(await page.locator('.canvas canvas').count()) > 0 ? JSON.stringify(await pictureOf(page)) : ''}`;
  let before = await look();
  for (let same = 0; same < 4;) {
    // Looking again and again is the point.
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(150);
    // oxlint-disable-next-line no-await-in-loop
    const now = await look();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

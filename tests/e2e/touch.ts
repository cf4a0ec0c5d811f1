import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openReader, pictureOf, untilMoreThan, untilStill, type Reader } from './reader.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export const PHONE = { width: 390, height: 844 };

/** Fingers on the glass, as the browser gets them from the hand. */
export interface Fingers {
  readonly tapTwice: (at: Point) => Promise<void>;
  /** Stays until `until` has come about. */
  readonly hold: (at: Point, until: () => Promise<unknown>) => Promise<void>;
  /** One finger along the points. */
  readonly draw: (points: readonly Point[]) => Promise<void>;
  /** Two fingers, from so far apart to so far apart, around a point. */
  readonly pinch: (around: Point, from: number, to: number) => Promise<void>;
}

const STEPS = 8;

/** From one to the other in small steps. */
export const between = (from: Point, to: Point): Point[] =>
  Array.from({ length: STEPS + 1 }, (_none, step) => ({
    x: from.x + ((to.x - from.x) * step) / STEPS,
    y: from.y + ((to.y - from.y) * step) / STEPS,
  }));

type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Point[]) => Promise<unknown>;

const touchIn =
  (session: CDPSession): Touch =>
  (type, ...points) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });

async function move(touch: Touch, steps: readonly (readonly Point[])[]): Promise<void> {
  const [first = [], ...others] = steps;
  await touch('touchStart', ...first);
  // A hand does one thing after the other.
  // oxlint-disable-next-line no-await-in-loop
  for (const points of others) await touch('touchMove', ...points);
  await touch('touchEnd');
}

async function fingersOn(page: Page): Promise<Fingers> {
  const touch = touchIn(await page.context().newCDPSession(page));
  return {
    // At once: on a slow machine there must be no more time between the taps than between those of a hand.
    tapTwice: async (at) => {
      await Promise.all([touch('touchStart', at), touch('touchEnd'), touch('touchStart', at), touch('touchEnd')]);
    },
    hold: async (at, until) => {
      await touch('touchStart', at);
      await until();
      await touch('touchEnd');
    },
    draw: (points) =>
      move(
        touch,
        points.map((point) => [point]),
      ),
    pinch: ({ x, y }, from, to) =>
      move(
        touch,
        between({ x: from / 2, y: 0 }, { x: to / 2, y: 0 }).map((half) => [
          { x: x - half.x, y },
          { x: x + half.x, y },
        ]),
      ),
  };
}

/** A reader with a phone in the hand, or another glass. */
export async function openPhone(
  browser: Browser,
  url: string,
  size = PHONE,
): Promise<Reader & { readonly fingers: Fingers }> {
  const reader = await openReader(browser, url, {
    viewport: size,
    screen: size,
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  return { ...reader, fingers: await fingersOn(reader.page) };
}

/** Whatever is too small for a finger, by name and size; what stands in running text has no room of its own. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const FINGER = 40;
    const within =
      '.header, .search, .toolbar, .tables, .side-panel, .notice, .hint-card, [role="menu"], [role="dialog"]';
    const targets = 'button, a[href], input, select, textarea, summary, [role="menuitem"]';
    const all = [...document.querySelectorAll<HTMLElement>(targets)].filter(
      (element) =>
        element.closest(within) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    return all.flatMap((element) => {
      // A box is as large as the words beside it.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const isAloud = width <= 1 || height <= 1;
      const isInText = getComputedStyle(element).display === 'inline' && element.matches('a');
      if (isAloud || isInText || (width >= FINGER - 0.5 && height >= FINGER - 0.5)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [`${element.tagName}.${element.className} “${name.trim().slice(0, 20)}”: ${width} × ${height}`];
    });
  });
}

/** How wide the page is; wider than the phone, it would slide sideways. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Of so many of what can be pressed, the names of those that something else lies over, where a finger would meet them. */
export function buriedTargets(
  page: Page,
  within: string,
): Promise<{ readonly seen: number; readonly buried: string[] }> {
  return page.evaluate((selector) => {
    const targets = [...document.querySelectorAll<HTMLElement>(`${selector} button`)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const buried = targets.filter((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    return { seen: targets.length, buried: buried.map((one) => one.getAttribute('aria-label') ?? one.textContent) };
  }, within);
}

/** What lies over the view and over each other, two by two; what the sheet hides on purpose is not drawn. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = [...document.querySelectorAll('[data-over-canvas]')]
      .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return over.flatMap(({ name, box }, index) =>
      over
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        )
        .map((other) => `${name} and ${other.name}`),
    );
  });
}

export const JINCHEN = 'company:jinchen-machinery';

/** The company, the city and the base where it lies, and another city: a view as a colleague sends it. */
export const SENT = '#e=company:jinchen-machinery;park:yingkou-coastal-base;region:210800;region:211400';

/** Until it is drawn and rests. */
export async function looking(page: Page): Promise<void> {
  await untilMoreThan(page, 3);
  await untilStill(page);
}

export const at = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

/** Where a finger meets the entity. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const place = (await pictureOf(page)).nodes[id];
  if (!place) throw new Error(`${id} is not on the canvas`);
  return place;
}

/** The sheet that is up. */
export const sheet = (page: Page) => page.locator('.side-panel.is-up');

export async function closeSheet(page: Page): Promise<void> {
  await sheet(page).getByRole('button', { name: '关闭' }).tap();
  await sheet(page).waitFor({ state: 'detached' });
}

/** Nothing is wider than the phone, and nothing too small for a finger. */
export async function expectFits(page: Page, name: string, { width } = PHONE): Promise<void> {
  expect([name, await widthOf(page), await smallTargets(page)]).toEqual([name, width, []]);
}

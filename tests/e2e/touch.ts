import type { Browser, CDPSession, Page } from 'playwright-core';
import { openReader, type Reader } from './reader.ts';

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

/** A reader with a phone in the hand. */
export async function openPhone(browser: Browser, url: string): Promise<Reader & { readonly fingers: Fingers }> {
  const reader = await openReader(browser, url, {
    viewport: PHONE,
    screen: PHONE,
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

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the keys are. */
export interface Focus {
  /** What a screen reader calls it. */
  readonly name: string;
  /** Its tag and classes: which of several with one name it is. */
  readonly place: string;
  readonly isInDialog: boolean;
  /** Why a reader would not find it; empty when it is plain to see. */
  readonly fault: string;
}

/** What has the focus, and whether that can be seen. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const isMarked = (element: Element, pseudo?: string): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    // In a table the cells of the row show it, and its head before there is such a row.
    const cell = at.querySelector('.is-active td') ?? at.querySelector('thead th');
    const isRowMarked = at.matches('[role="grid"]') && cell !== null && getComputedStyle(cell).boxShadow !== 'none';
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const isInSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left && bottom > top;
    const label = (element: Element): string =>
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent;
    const fault = (): string => {
      if (at === document.body) return 'the focus is nowhere';
      if (!isInSight) return 'it is not in sight';
      return isMarked(at) || isMarked(at, '::after') || isRowMarked ? '' : 'it is not marked';
    };
    return {
      name: label(at).trim(),
      place: `${at.tagName.toLowerCase()}.${String(at.getAttribute('class'))}`,
      isInDialog: at.closest('[role="dialog"]') !== null,
      fault: fault(),
    };
  });
}

/** Waits until the focus is where a reader sees it, for what comes takes it a moment later. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const faultAt = async (): Promise<string> => {
    const { name, place, fault } = await focusOf(page);
    return fault && `${place} “${name}”: ${fault}`;
  };
  if ((await faultAt()) !== '') await expect.poll(faultAt).toBe('');
}

/** Presses a key, after which the focus must be seen. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // One after another, as a hand does.
    /* oxlint-disable no-await-in-loop */
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    /* oxlint-enable no-await-in-loop */
  }
}

/** No way by Tab is longer than this. */
const MOST_STOPS = 160;

/** Goes on with Tab, or another key, until what has the focus is called so. */
export async function goTo(page: Page, called: string | RegExp, key = 'Tab'): Promise<void> {
  const isThere = ({ name, place }: Focus): boolean =>
    typeof called === 'string' ? name === called : called.test(name) || called.test(place);
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    /* oxlint-disable no-await-in-loop */
    await press(page, key);
    const focus = await focusOf(page);
    if (isThere(focus)) return;
    passed.push(focus.name);
    /* oxlint-enable no-await-in-loop */
  }
  throw new Error(`${key} does not lead to ${String(called)}, but to: ${passed.join(' | ')}`);
}

/** Waits until the canvas has the keys. */
export async function onCanvas(page: Page): Promise<void> {
  await page.locator('.canvas canvas').first().waitFor();
  await expect.poll(async () => (await focusOf(page)).place).toMatch(/\.canvas/);
  await expectFocusSeen(page);
}

/** Types and takes the first hit, quicker than the answer comes. */
export async function searchByKeys(page: Page, query: string): Promise<void> {
  await press(page, '/');
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await onCanvas(page);
}

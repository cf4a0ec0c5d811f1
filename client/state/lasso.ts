import type { App } from './app.ts';
import type { Point } from './scene.ts';

/** While it is on, the hand draws a loop around what it selects, and does not move the picture. */
export function setLasso({ store }: App, lasso: boolean): void {
  store.setState({ lasso, menu: undefined });
}

/** Whether a point lies within a loop; its last point leads back to its first. */
export function isWithin({ x, y }: Point, loop: readonly Point[]): boolean {
  let within = false;
  let before = loop.at(-1);
  for (const point of loop) {
    // A ray to the right crosses the loop an odd number of times from within.
    if (before && point.y > y !== before.y > y) {
      const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
      if (x < crossing) within = !within;
    }
    before = point;
  }
  return within;
}

/** What stands within a loop, by id. */
export const idsWithin = (places: Iterable<{ readonly id: string } & Point>, loop: readonly Point[]): string[] =>
  [...places].filter((place) => isWithin(place, loop)).map(({ id }) => id);

import { describe, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { move } from '../../../client/state/change.ts';
import { addExpanded } from '../../../client/state/expand/expand.ts';
import { arrange } from '../../../client/state/layout/arrange.ts';
import { growScene } from '../../../client/state/place.ts';
import { addToScene, type Point, type Scene } from '../../../client/state/scene.ts';
import { appOn } from './../given-answers.ts';
import { entity, relation, star } from '../sample-graph.ts';
import { FREE, laidOut, nearest, sceneOf, withPlaces } from './layout/sample-pictures.ts';

const scene = withPlaces(sceneOf(star(12)), laidOut('force', sceneOf(star(12))));

/** An app whose layouts wait until they are let go. */
function slowApp(): { app: App; letGo: () => void } {
  const waiting: (() => void)[] = [];
  const app: App = {
    ...appOn({}),
    arrange: (order) => new Promise((resolve) => void waiting.push(() => resolve(arrange(order)))),
  };
  app.store.setState({ scene });
  return { app, letGo: () => waiting.splice(0).forEach((go) => go()) };
}

/** What `company:c1` makes. */
function products(count: number, name: string): (now: Scene) => Scene {
  const made = Array.from({ length: count }, (_one, index) => entity(`product:${name}${index}`, { kind: 'Product' }));
  const relations = made.map(({ id }) => relation({ kind: 'PRODUCES', from: 'company:c1', to: id }));
  return (now) => addExpanded(now, ['company:c1'], { entities: made, relations });
}

const grow = (app: App, change: (now: Scene) => Scene): Promise<void> =>
  growScene(app, 'expand', change, { anchor: 'company:c1' });

const places = ({ store }: App) => store.getState().scene.positions;

describe('what comes onto the canvas', () => {
  test('is one step, and moves nothing', async () => {
    const { app, letGo } = slowApp();
    const growing = grow(app, products(5, 'p'));
    letGo();
    await growing;
    expect(app.store.getState().history.past).toHaveLength(1);
    for (const [id, at] of scene.positions) expect(places(app).get(id)).toBe(at);
    expect(nearest(places(app).values())).toBeGreaterThanOrEqual(FREE);
  });

  test('follows the entity it belongs to, where that was moved while places were looked for', async () => {
    const { app, letGo } = slowApp();
    const growing = grow(app, products(5, 'p'));
    const far: Point = { x: 4000, y: 4000 };
    move(app, new Map([['company:c1', far]]));
    letGo();
    await growing;
    for (const [id, { x, y }] of places(app))
      if (id.startsWith('product:')) expect(Math.hypot(x - far.x, y - far.y)).toBeLessThan(800);
  });

  test('lies on nothing that came in the meantime', async () => {
    const { app, letGo } = slowApp();
    const both = [grow(app, products(12, 'p')), grow(app, products(12, 'q'))];
    letGo();
    await Promise.all(both);
    expect(places(app).size).toBe(37);
    expect(nearest(places(app).values())).toBeGreaterThanOrEqual(FREE);
  });

  test('stands in the middle where there was nothing', async () => {
    const app = appOn({});
    const one = { entities: [entity('company:a')], relations: [] };
    await growScene(app, 'add', (now) => addToScene(now, one, new Map()));
    expect([...places(app).values()]).toEqual([{ x: 0, y: 0 }]);
  });
});

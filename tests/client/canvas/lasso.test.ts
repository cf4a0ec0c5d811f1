import { describe, expect, test } from 'vitest';
import { idsWithin, isWithin, setLasso } from '../../../client/state/lasso.ts';
import { arePinned, togglePin } from '../../../client/state/pin.ts';
import { undo } from '../../../client/state/change.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { stepOut } from '../../../client/state/select.ts';
import { appOn } from '../given-answers.ts';
import { star } from '../sample-graph.ts';

/** Like a C, open to the right. */
const C = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 20 },
  { x: 20, y: 20 },
  { x: 20, y: 80 },
  { x: 100, y: 80 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

describe('a loop', () => {
  test.each([
    ['in its back', { x: 10, y: 50 }, true],
    ['in its upper arm', { x: 90, y: 10 }, true],
    ['in its hollow', { x: 60, y: 50 }, false],
    ['beside it', { x: -5, y: 50 }, false],
    ['beyond it at the height of a corner', { x: 150, y: 20 }, false],
    ['before it at the height of a corner', { x: -50, y: 0 }, false],
  ])('has a point %s within it or not', (_where, point, within) => {
    expect(isWithin(point, C)).toBe(within);
    expect(isWithin(point, C.toReversed())).toBe(within);
  });

  test('that crosses itself leaves out what it goes around twice', () => {
    const eight = [
      { x: 0, y: 0 },
      { x: 100, y: 100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
    ];
    expect([isWithin({ x: 10, y: 50 }, eight), isWithin({ x: 50, y: 10 }, eight)]).toEqual([true, false]);
  });

  test('of fewer than three points has nothing within it', () => {
    expect([isWithin({ x: 0, y: 0 }, []), isWithin({ x: 0, y: 0 }, [{ x: 0, y: 0 }])]).toEqual([false, false]);
  });

  test('selects what stands in it', () => {
    const places = [
      { id: 'in', x: 10, y: 50 },
      { id: 'out', x: 60, y: 50 },
    ];
    expect(idsWithin(places, C)).toEqual(['in']);
  });
});

function appWithStar() {
  const app = appOn({});
  app.store.setState({ scene: addToScene(EMPTY_SCENE, star(3), new Map()) });
  return app;
}

test('Esc puts the lasso away before it lets the selection go', () => {
  const app = appWithStar();
  app.store.setState({ selection: ['park:hub'] });
  setLasso(app, true);
  stepOut(app);
  expect([app.store.getState().lasso, app.store.getState().selection]).toEqual([false, ['park:hub']]);
});

describe('a pin', () => {
  test('holds all that is selected, then lets all of it go, and each is one step', () => {
    const app = appWithStar();
    const ids = ['park:hub', 'company:c0'];
    togglePin(app, ['park:hub']);
    togglePin(app, ids);
    expect(arePinned(app.store.getState().scene, ids)).toBe(true);
    togglePin(app, ids);
    expect(app.store.getState().scene.pinned.size).toBe(0);
    undo(app);
    expect(arePinned(app.store.getState().scene, ids)).toBe(true);
    expect(app.store.getState().history.past.map(({ name }) => name)).toEqual(['pin', 'pin']);
  });
});

import { describe, expect, test } from 'vitest';
import { NO_FACETS } from '../../../client/state/filters/facets.ts';
import { EMPTY_GRAPH, merge } from '../../../client/state/graph.ts';
import { grouped } from '../../../client/state/drawn/grouping.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { bestConnected, nextAround, stepTowards, waysOf } from '../../../client/state/walk.ts';
import { toggleHere, walk, walkAround, walkHome } from '../../../client/state/walking.ts';
import { appOn } from '../given-answers.ts';
import { star } from '../sample-graph.ts';

const graph = merge(EMPTY_GRAPH, star(3));
const ways = waysOf(graph, undefined);
const positions = new Map([
  ['park:hub', { x: 0, y: 0 }],
  ['company:c0', { x: 100, y: 10 }],
  ['company:c1', { x: 100, y: 80 }],
  ['company:c2', { x: 0, y: -100 }],
]);

describe('a way', () => {
  test.each([
    ['right', 'company:c0'],
    ['down', 'company:c1'],
    ['up', 'company:c2'],
    ['left', undefined],
  ] as const)('the arrow key %s leads along a relation to what lies there', (heading, next) => {
    expect(stepTowards(ways, positions, 'park:hub', heading)).toBe(next);
  });

  test('the way back leads to where one came from', () => {
    expect(stepTowards(ways, positions, 'company:c0', 'left')).toBe('park:hub');
  });

  test('around an entity leads to each neighbour once, clockwise and back', () => {
    const next = (at: string, turn: 1 | -1) => nextAround(ways, positions, 'park:hub', at, turn);
    expect([next('company:c2', 1), next('company:c0', 1), next('company:c1', 1)]).toEqual([
      'company:c0',
      'company:c1',
      'company:c2',
    ]);
    expect(next('company:c2', -1)).toBe('company:c1');
  });

  test('begins at what has most neighbours', () => {
    expect(bestConnected(ways)).toBe('park:hub');
  });

  test('leads to groups and from them, where there are some', () => {
    const picture = grouped(graph, { by: 'kind', opened: new Set(['Park']) }, NO_FACETS);
    const toGroups = waysOf(graph, picture);
    expect(toGroups.neighbours('park:hub')).toEqual(['group~Company']);
    expect(toGroups.neighbours('group~Company')).toEqual(['park:hub']);
  });
});

describe('a walk', () => {
  function appWithStar() {
    const app = appOn({});
    app.store.setState({ scene: addToScene(EMPTY_SCENE, star(3), positions) });
    return app;
  }
  const selected = (app: ReturnType<typeof appWithStar>): readonly string[] => app.store.getState().selection;

  test('begins at the best connected entity and goes on along relations', () => {
    const app = appWithStar();
    walk(app, 'right', 'select');
    expect(selected(app)).toEqual(['park:hub']);
    walk(app, 'right', 'select');
    expect(selected(app)).toEqual(['company:c0']);
    walkHome(app);
    expect(selected(app)).toEqual(['park:hub']);
  });

  test('from a relation leads first to its end', () => {
    const app = appWithStar();
    app.store.setState({ selection: ['LOCATED_IN~company:c0~park:hub'] });
    walk(app, 'up', 'select');
    expect(selected(app)).toEqual(['park:hub']);
  });

  test('with Shift takes along what it comes to', () => {
    const app = appWithStar();
    walk(app, 'right', 'select');
    walk(app, 'right', 'extend');
    walk(app, 'left', 'extend');
    walk(app, 'up', 'extend');
    expect(selected(app)).toEqual(['park:hub', 'company:c0', 'company:c2']);
  });

  test('with Ctrl selects nothing, until the space bar does', () => {
    const app = appWithStar();
    walk(app, 'right', 'select');
    walk(app, 'down', 'look');
    expect(selected(app)).toEqual(['park:hub']);
    toggleHere(app);
    expect(selected(app)).toEqual(['park:hub', 'company:c1']);
    toggleHere(app);
    expect(selected(app)).toEqual(['park:hub']);
  });

  test('goes on to the next neighbour of where it came from', () => {
    const app = appWithStar();
    walk(app, 'right', 'select');
    walk(app, 'right', 'select');
    walkAround(app, 1);
    expect(selected(app)).toEqual(['company:c1']);
    walkAround(app, -1);
    walkAround(app, -1);
    expect(selected(app)).toEqual(['company:c2']);
  });
});

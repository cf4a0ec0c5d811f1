import { expect, test } from 'vitest';
import { EMPTY_GRAPH, merge } from '../../../client/state/graph.ts';
import { stepTowards } from '../../../client/state/walk.ts';
import { star } from '../sample-graph.ts';

const graph = merge(EMPTY_GRAPH, star(3));
const positions = new Map([
  ['park:hub', { x: 0, y: 0 }],
  ['company:c0', { x: 100, y: 10 }],
  ['company:c1', { x: 100, y: 80 }],
  ['company:c2', { x: 0, y: -100 }],
]);

test.each([
  ['right', 'company:c0'],
  ['down', 'company:c1'],
  ['up', 'company:c2'],
  ['left', undefined],
] as const)('the arrow key %s leads along a relation to what lies there', (heading, next) => {
  expect(stepTowards(graph, positions, 'park:hub', heading)).toBe(next);
});

test('the way back leads to where one came from', () => {
  expect(stepTowards(graph, positions, 'company:c0', 'left')).toBe('park:hub');
});

test('with nothing selected the walk begins at the first entity, from a relation at its end', () => {
  expect(stepTowards(graph, positions, undefined, 'up')).toBe('park:hub');
  expect(stepTowards(graph, positions, 'LOCATED_IN~company:c0~park:hub', 'up')).toBe('park:hub');
});

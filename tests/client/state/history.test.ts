import { expect, test } from 'vitest';
import {
  distanceTo,
  jumped,
  NO_HISTORY,
  record,
  redone,
  undone,
  valuesOf,
  type History,
} from '../../../client/state/history.ts';

const two: History<string, string> = record(
  record(NO_HISTORY as History<string, string>, { name: 'expand', value: 'a' }),
  { name: 'hide', value: 'b' },
);

test('undo brings back the last value and names what it undid', () => {
  const step = undone(two, 'c');
  expect(step?.value).toBe('b');
  expect(step?.history.future.at(-1)).toEqual({ value: 'c', name: 'hide' });
});

test('redo returns to where undo began', () => {
  const step = undone(two, 'c');
  expect(redone(step!.history, step!.value)?.value).toBe('c');
  expect(redone(step!.history, step!.value)?.history).toEqual(two);
});

test('a new action forgets what was undone', () => {
  expect(record(undone(two, 'c')!.history, { name: 'move', value: 'b' }).future).toEqual([]);
});

test('there is nothing to undo at the start, nor to redo at the end', () => {
  expect(undone(NO_HISTORY, 'a')).toBeUndefined();
  expect(redone(two, 'c')).toBeUndefined();
});

test('the oldest steps fall out, the latest hundred stay', () => {
  let history: History<number, string> = NO_HISTORY;
  for (let step = 0; step < 130; step += 1) history = record(history, { name: 'move', value: step });
  expect(history.past.length).toBe(100);
  expect(history.past[0]?.value).toBe(30);
});

test('a jump goes several steps at once, and keeps all of them', () => {
  const back = jumped(two, 'c', -2);
  expect(back?.value).toBe('a');
  expect(jumped(back!.history, back!.value, 2)).toEqual({ value: 'c', history: two });
  expect(jumped(two, 'c', 0)?.value).toBe('c');
});

test('a jump beyond the first or the last step leads nowhere', () => {
  expect(jumped(two, 'c', -3)).toBeUndefined();
  expect(jumped(two, 'c', 1)).toBeUndefined();
});

test('a value is as far away as the steps to it', () => {
  const { history, value } = jumped(two, 'c', -1)!;
  expect(valuesOf(history, value)).toEqual(['a', 'b', 'c']);
  expect(['a', 'b', 'c', 'd'].map((wanted) => distanceTo(history, value, wanted))).toEqual([-1, 0, 1, undefined]);
});

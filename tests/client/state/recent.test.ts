import { expect, test } from 'vitest';
import { Recent } from '../../../client/state/recent.ts';

test('what was made of the last three that were asked for is made once, of others again', () => {
  const made: string[] = [];
  const recent = new Recent<string, string>();
  const ask = (key: string): string =>
    recent.of(key, (asked) => {
      made.push(asked);
      return asked.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'B', 'A']);
  expect(made).toEqual(['a', 'b', 'c']);
  ask('d');
  expect(['a', 'b', 'c', 'd'].map((key) => recent.has(key))).toEqual([true, true, false, true]);
  ask('c');
  expect(made).toEqual(['a', 'b', 'c', 'd', 'c']);
});

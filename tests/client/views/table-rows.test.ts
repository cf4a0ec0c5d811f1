import { describe, expect, test } from 'vitest';
import { actionOf } from '../../../client/views/table/grid-keys.ts';
import { afterAll, afterClick } from '../../../client/views/table/row-selection.ts';
import { matching, nextOrder, ordered, reader } from '../../../client/views/table/table-rows.ts';
import type { Column } from '../../../client/views/table/column.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly yuan?: number;
}

const name: Column<Row> = { name: 'name', title: '名称', width: 100, text: (row) => row.name };
const amount: Column<Row> = {
  name: 'amount',
  title: '金额',
  width: 100,
  numeric: true,
  text: ({ yuan }) => (yuan === undefined ? '' : `${yuan}元`),
  rank: ({ yuan }) => yuan,
};
const columns = [name, amount];
const rows: readonly Row[] = [
  { id: '1', name: '营口港' },
  { id: '2', name: '鞍钢', yuan: 5 },
  { id: '3', name: '本溪 ＡＢＣ 基地', yuan: 300 },
  { id: '4', name: '', yuan: 40 },
];
const idsOf = (found: readonly Row[]): string => found.map(({ id }) => id).join('');

describe('sorting', () => {
  test('goes by pinyin, and back', () => {
    expect(idsOf(ordered(rows, columns, { column: 'name', descending: false }))).toBe('2314');
    expect(idsOf(ordered(rows, columns, { column: 'name', descending: true }))).toBe('1324');
  });

  test('goes by figures and not by their words; what states none comes last both ways', () => {
    expect(idsOf(ordered(rows, columns, { column: 'amount', descending: true }))).toBe('3421');
    expect(idsOf(ordered(rows, columns, { column: 'amount', descending: false }))).toBe('2431');
  });

  test('without an order leaves the rows as they are', () => {
    expect(ordered(rows, columns, undefined)).toBe(rows);
  });

  test('begins with the largest figure and the first word, turns round, and ends', () => {
    const down = nextOrder(amount, undefined);
    expect(down).toEqual({ column: 'amount', descending: true });
    expect(nextOrder(amount, down)).toEqual({ column: 'amount', descending: false });
    expect(nextOrder(amount, { column: 'amount', descending: false })).toBeUndefined();
    expect(nextOrder(name, down)).toEqual({ column: 'name', descending: false });
    expect(nextOrder(name, { column: 'name', descending: true })).toBeUndefined();
  });
});

describe('finding', () => {
  const find = (query: string): string => idsOf(matching(rows, reader(columns), query));

  test('reads all columns, folded as the search folds', () => {
    expect([find('abc'), find('ａｂｃ 基地'), find('300元'), find('本溪ABC')]).toEqual(['3', '3', '3', '3']);
  });

  test('needs every word, in any order, and none for nothing', () => {
    expect([find('基地 本溪'), find('基地 鞍钢'), find('  ')]).toEqual(['3', '', '1234']);
  });
});

describe('selecting rows', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const plain = { range: false, also: false };

  test('a click selects one row alone', () => {
    expect(afterClick(ids, ['a', 'b'], undefined, 'c', plain)).toEqual(['c']);
  });

  test('with Ctrl one more, or one less', () => {
    expect(afterClick(ids, ['a'], 'a', 'c', { ...plain, also: true })).toEqual(['a', 'c']);
    expect(afterClick(ids, ['a', 'c'], 'c', 'a', { ...plain, also: true })).toEqual(['c']);
  });

  test('with Shift from the last one to this one, upwards too, beginning with the first', () => {
    expect(afterClick(ids, ['x'], 'b', 'd', { ...plain, range: true })).toEqual(['b', 'c', 'd']);
    expect(afterClick(ids, ['x'], 'd', 'b', { ...plain, range: true })).toEqual(['d', 'c', 'b']);
    expect(afterClick(ids, ['x'], 'b', 'd', { range: true, also: true })).toEqual(['x', 'b', 'c', 'd']);
  });

  test('with Shift from a row that is not listed any more, this one', () => {
    expect(afterClick(ids, [], 'gone', 'd', { ...plain, range: true })).toEqual(['d']);
  });

  test('all that are listed, or none of them; what is not listed stays', () => {
    expect(afterAll(['a', 'b'], ['x', 'b'])).toEqual(['x', 'b', 'a']);
    expect(afterAll(['a', 'b'], ['x', 'b', 'a'])).toEqual(['x']);
  });
});

describe('the keys of a table', () => {
  const place = { active: 5, rows: 100, page: 20 };
  const key = (pressed: string, more: Partial<KeyboardEvent> = {}) =>
    actionOf({ key: pressed, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, place);

  test('move by rows and pages, never out of the table', () => {
    const to = (pressed: string) => key(pressed)?.type === 'move' && key(pressed);
    expect(to('ArrowDown')).toMatchObject({ to: 6 });
    expect(to('ArrowUp')).toMatchObject({ to: 4 });
    expect(to('PageDown')).toMatchObject({ to: 25 });
    expect(to('PageUp')).toMatchObject({ to: 0 });
    expect(to('End')).toMatchObject({ to: 99 });
    expect(to('Home')).toMatchObject({ to: 0 });
  });

  test('select, open, and leave the others to the page', () => {
    expect([key(' '), key('Enter'), key('a', { ctrlKey: true })]).toEqual([
      { type: 'toggle' },
      { type: 'open' },
      { type: 'all' },
    ]);
    expect([key('a'), key('Delete'), key('z', { ctrlKey: true }), key('ArrowDown', { altKey: true })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

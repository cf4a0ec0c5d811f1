import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { listenToGestures, type Intents } from '../../../client/canvas/gestures.ts';

/** A picture with two entities, a remainder and a group, and what was meant by what the hand did on it. */
function picture() {
  const cy = cytoscape({ headless: true });
  const at = (id: string, type: string, x: number) => ({ data: { id, type }, position: { x, y: 0 } });
  cy.add([at('a', 'entity', 0), at('b', 'entity', 100), at('rest~a', 'rest', 50), at('group~Park', 'group', 200)]);
  cy.add({ data: { id: 'pair~a~b', type: 'bundle', source: 'a', target: 'b' } });
  cy.add({ data: { id: 'sum', type: 'sum', source: 'a', target: 'group~Park' } });
  const meant: unknown[] = [];
  const note = (name: string) => (what: unknown) => void meant.push([name, what]);
  const intents: Intents = {
    select: note('select'),
    selectAlso: note('selectAlso'),
    selectMore: note('selectMore'),
    expand: note('expand'),
    openGroup: note('openGroup'),
    openBundle: note('openBundle'),
    menu: note('menu'),
    move: (moved) => void meant.push(['move', Object.fromEntries(moved)]),
  };
  listenToGestures(cy, intents);
  const hand = (id: string | undefined, type: string, keys: Partial<MouseEvent> = {}): void => {
    const event = { type, originalEvent: { shiftKey: false, clientX: 7, clientY: 9, ...keys } } as never;
    if (id === undefined) cy.emit(event);
    else cy.getElementById(id).emit(event);
  };
  return { cy, meant, hand };
}

describe('a tap', () => {
  test.each([
    ['a', ['select', ['a']]],
    ['group~Park', ['select', ['group~Park']]],
    ['rest~a', ['expand', 'rest~a']],
    ['pair~a~b', ['openBundle', 'pair~a~b']],
    ['sum', ['select', ['a', 'group~Park']]],
    [undefined, ['select', []]],
  ] as const)('on %s means %j', (id, intent) => {
    const { meant, hand } = picture();
    hand(id, 'tap');
    expect(meant).toEqual([intent]);
  });

  test('with Shift or Ctrl takes one more', () => {
    const { meant, hand } = picture();
    hand('a', 'tap', { shiftKey: true });
    hand('b', 'tap', { ctrlKey: true });
    expect(meant).toEqual([
      ['selectAlso', 'a'],
      ['selectAlso', 'b'],
    ]);
  });

  test('twice expands an entity and opens a group', () => {
    const { meant, hand } = picture();
    hand('a', 'dbltap');
    hand('group~Park', 'dbltap');
    expect(meant).toEqual([
      ['expand', 'a'],
      ['openGroup', 'group~Park'],
    ]);
  });

  test('held opens the menu, and letting go selects nothing', () => {
    const { meant, hand } = picture();
    hand('a', 'tapstart');
    hand('a', 'taphold');
    hand('a', 'tap');
    expect(meant).toEqual([['menu', { id: 'a', x: 7, y: 9 }]]);
  });
});

test('what closes a menu selects nothing, and the next tap does again', () => {
  const { meant, hand } = picture();
  const menu = document.body.appendChild(document.createElement('div'));
  menu.setAttribute('role', 'menu');
  hand(undefined, 'tapstart');
  menu.remove();
  hand(undefined, 'tap');
  expect(meant).toEqual([]);
  hand('a', 'tapstart');
  hand('a', 'tap');
  expect(meant).toEqual([['select', ['a']]]);
});

describe('a drag', () => {
  test('of one that is selected takes the other selected ones along, as one move', () => {
    const { cy, meant, hand } = picture();
    cy.getElementById('a').addClass('chosen');
    cy.getElementById('b').addClass('chosen');
    hand('a', 'grab');
    cy.getElementById('a').position({ x: 30.4, y: -20 });
    hand('a', 'drag');
    hand('a', 'dragfree');
    expect(meant).toEqual([['move', { a: { x: 30, y: -20 }, b: { x: 130, y: -20 } }]]);
  });

  test('of one that is not selected moves it alone', () => {
    const { cy, meant, hand } = picture();
    cy.getElementById('b').addClass('chosen');
    hand('a', 'grab');
    cy.getElementById('a').position({ x: 30, y: 0 });
    hand('a', 'drag');
    hand('a', 'dragfree');
    expect(meant).toEqual([['move', { a: { x: 30, y: 0 } }]]);
  });
});

describe('a box', () => {
  const box = async (keys: Partial<MouseEvent>): Promise<unknown[]> => {
    const { meant, hand } = picture();
    hand(undefined, 'boxend', keys);
    for (const id of ['a', 'rest~a', 'group~Park']) hand(id, 'box');
    await Promise.resolve();
    return meant;
  };

  test('selects the entities and groups in it, at once', async () => {
    expect(await box({ shiftKey: true })).toEqual([['select', ['a', 'group~Park']]]);
  });

  test('with Ctrl takes them along with what is selected', async () => {
    expect(await box({ ctrlKey: true })).toEqual([['selectMore', ['a', 'group~Park']]]);
  });
});

import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { toggleFilter } from '../../../client/state/filters/filter-changes.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { select } from '../../../client/state/select.ts';
import { TableView } from '../../../client/views/table/table-view.tsx';
import type { Subgraph } from '../../../model/graph.ts';
import { appOn, listed } from '../given-answers.ts';
import { entity, relation, yuan } from '../sample-graph.ts';
import { rendered } from './rendered.tsx';

const GRAPH: Subgraph = {
  entities: [
    entity('company:a', { name: '营口金辰', props: { ownership: 'private' } }),
    entity('project:b', { name: '抽水蓄能', kind: 'Project', props: { ...yuan(5e9), stage: 'building', jobs: 300 } }),
    entity('project:c', { name: '鞍山项目', kind: 'Project', degree: 4 }),
  ],
  relations: [
    relation({ kind: 'INVESTS_IN', from: 'company:a', to: 'project:b', props: { ...yuan(5e9), from: '2022-H1' } }),
    relation({ kind: 'BUILDS', from: 'company:a', to: 'project:c' }),
  ],
};

let app: App;
let box: HTMLElement;

/** The page of the tests has no layout: the list is as high as sixteen rows. */
function layOut(): () => void {
  Object.defineProperty(HTMLTableRowElement.prototype, 'offsetHeight', { configurable: true, value: 37 });
  const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'clientHeight');
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  return () => before && Object.defineProperty(HTMLElement.prototype, 'clientHeight', before);
}

let undoLayout: () => void;

beforeEach(() => {
  localStorage.clear();
  undoLayout = layOut();
  app = appOn({
    sources: () => listed([{ id: 'source:x', title: '一份成绩单', date: '2024-09', claimCount: 1, hasText: true }]),
    facets: () => ({
      entities: [{ id: 'company:a', sources: ['source:x'], regions: ['region:210800'] }],
      relations: [],
      regions: [{ id: 'region:210800', name: '营口市' }],
    }),
  });
});

afterEach(() => undoLayout());

async function show(graph: Subgraph = GRAPH): Promise<void> {
  app.store.setState({ scene: addToScene(EMPTY_SCENE, graph, new Map()) });
  box = await rendered(app, <TableView />);
}

const rows = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('tbody tr[data-index]')];
const cellsOf = (row: HTMLElement | undefined): string[] =>
  [...(row?.querySelectorAll('td:not(.pick)') ?? [])].map(({ textContent }) => textContent);
const names = (): (string | undefined)[] => rows().map((row) => cellsOf(row)[0]);
const grid = (): HTMLElement => box.querySelector<HTMLElement>('[role="grid"]') ?? box;
const button = (label: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent.includes(label));
const click = (element: Element | undefined | null, held: MouseEventInit = {}): Promise<void> =>
  act(async () => element?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...held })) as never);
const press = (key: string, held: KeyboardEventInit = {}): Promise<void> =>
  act(async () => grid().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held })) as never);
const selection = (): readonly string[] => app.store.getState().selection;

describe('the table of entities', () => {
  test('lists what is shown, with amounts as people say them and what is not stated', async () => {
    await show();
    expect(rows().map(cellsOf)).toEqual([
      ['营口金辰', '企业', '民营', '', '', '1'],
      ['抽水蓄能', '项目', '', '在建', '50亿元', '1'],
      ['鞍山项目', '项目', '', '未注明', '不详', '4'],
    ]);
  });

  test('lists only what filters let through, and sums what is listed', async () => {
    await show();
    expect(box.querySelector('.table-all-sums')?.textContent).toBe('项目 2总投资 50亿元 1 个有数，1 个未注明');
    await act(async () => toggleFilter(app, 'kinds', ['Company']));
    expect(names()).toEqual(['抽水蓄能', '鞍山项目']);
    await act(async () => toggleFilter(app, 'kinds', ['Company']));
    expect(names().length).toBe(3);
  });

  test('sorts by pinyin with a click on the head, back with another, and not at all with a third', async () => {
    await show();
    const head = button('名称');
    await click(head);
    expect(names()).toEqual(['鞍山项目', '抽水蓄能', '营口金辰']);
    expect(head?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    await click(head);
    expect(names()).toEqual(['营口金辰', '抽水蓄能', '鞍山项目']);
    await click(head);
    expect(head?.closest('th')?.getAttribute('aria-sort')).toBe('none');
  });

  test('draws only what is in sight of very many, and says how many there are', async () => {
    const many = Array.from({ length: 5000 }, (_one, index) => entity(`company:n${index}`, { name: `第${index}家` }));
    await show({ entities: many, relations: [] });
    expect(rows().length).toBeLessThan(60);
    expect(grid().getAttribute('aria-rowcount')).toBe('5001');
    expect(rows()[3]?.getAttribute('aria-rowindex')).toBe('5');
  });
});

describe('selecting', () => {
  test('works both ways: a click selects on the canvas, a selection there marks the row', async () => {
    await show();
    await click(rows()[1]);
    expect([selection(), app.store.getState().sheet]).toEqual([['project:b'], 'inspector']);
    await act(async () => select(app, ['project:c']));
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'false', 'true']);
  });

  test('a relation that is selected elsewhere turns the table to the relations', async () => {
    await show();
    await act(async () => select(app, [GRAPH.relations[1]?.id ?? '']));
    expect(rows().map(cellsOf)).toEqual([
      ['营口金辰', '投资', '抽水蓄能', '未注明', '50亿元', '2022年上半年'],
      ['营口金辰', '建设', '鞍山项目', '未注明', '不详', ''],
    ]);
    expect(rows()[1]?.getAttribute('aria-selected')).toBe('true');
  });

  test('takes ranges with Shift, single ones with Ctrl and the boxes, and all', async () => {
    await show();
    await click(rows()[0]);
    await click(rows()[2], { shiftKey: true });
    expect(selection()).toEqual(['company:a', 'project:b', 'project:c']);
    await click(rows()[1], { ctrlKey: true });
    expect(selection()).toEqual(['company:a', 'project:c']);
    await click(rows()[1]?.querySelector('input'));
    expect(selection()).toEqual(['company:a', 'project:c', 'project:b']);
    await click(box.querySelector('thead input'));
    expect(selection()).toEqual([]);
  });

  test('needs no mouse: arrows move, Space selects, Enter opens the details', async () => {
    await show();
    app.store.setState({ hiddenPanels: new Set(['inspector']) });
    await press('ArrowDown');
    await press('ArrowDown');
    expect(grid().getAttribute('aria-activedescendant')).toBe(rows()[1]?.id);
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    expect(selection()).toEqual(['project:b', 'project:c']);
    await press('Enter');
    expect(selection()).toEqual(['project:c']);
    expect(app.store.getState().hiddenPanels.has('inspector')).toBe(false);
  });
});

describe('columns', () => {
  const choice = (title: string): HTMLInputElement | null | undefined =>
    [...document.querySelectorAll('.column-choice')]
      .find(({ textContent }) => textContent.startsWith(title))
      ?.querySelector('input');
  const heads = (): string[] => [...box.querySelectorAll('thead th:not(.pick)')].map(({ textContent }) => textContent);

  test('of the declared properties can be added, and are remembered for the next visit', async () => {
    await show();
    await click(button('选择列'));
    await click(choice('就业'));
    await click(choice('要点'));
    await click(choice('所在地区'));
    expect(heads()).toEqual(['名称', '类型', '阶段', '金额', '所在地区', '关系数', '就业']);
    expect(cellsOf(rows()[0])[4]).toBe('营口市');
    expect(cellsOf(rows()[1]).at(-1)).toBe('300人');
    expect(appOn({}).store.getState().tables.columns.entities).toContain('property.jobs');
  });

  test('are those at first again when the reader wants them', async () => {
    await show();
    await click(button('选择列'));
    await click(choice('类型'));
    await click(button('恢复默认列'));
    expect(heads()).toEqual(['名称', '类型', '要点', '阶段', '金额', '关系数']);
  });
});

test('says in words that nothing is found', async () => {
  await show();
  await act(async () => app.store.setState(({ tables }) => ({ tables: { ...tables, query: '不存在' } })));
  expect(box.textContent).toContain('没有一行含有“不存在”');
  expect(box.querySelector('.table-counts')?.textContent).toBe('列出 0 行，共 3 行');
});

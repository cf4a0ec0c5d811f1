import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Facets } from '../../../model/api/answers.ts';
import type { App } from '../../../client/state/app.ts';
import { undo } from '../../../client/state/change.ts';
import { setFilter, toggleFilter } from '../../../client/state/filters/filter-changes.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { shown } from '../../../client/state/filters/shown.ts';
import { FilteredBar } from '../../../client/views/filters/filtered-bar.tsx';
import { Legend } from '../../../client/views/legend/legend.tsx';
import { appOn, listed } from '../given-answers.ts';
import { entity, relation, yuan } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const [FIRM, PLANT, ROAD, PARK] = ['company:firm', 'project:plant', 'project:road', 'park:p'] as const;
const DEAL = relation({ kind: 'INVESTS_IN', from: FIRM, to: PLANT, props: { stage: 'building', ...yuan(5e8) } });
const SMALL = relation({ kind: 'INVESTS_IN', from: FIRM, to: ROAD, props: { stage: 'signed', ...yuan(2e7) } });

const facets: Facets = {
  entities: [
    { id: FIRM, sources: ['source:report'], regions: ['region:a'] },
    { id: PLANT, sources: ['source:report'], regions: ['region:b'] },
    { id: ROAD, sources: ['source:list'], regions: ['region:b'] },
    { id: PARK, sources: ['source:list'], regions: [] },
  ],
  relations: [],
  regions: [
    { id: 'region:city', name: '营口市' },
    { id: 'region:a', name: '甲区', parent: 'region:city' },
    { id: 'region:b', name: '乙区', parent: 'region:city' },
  ],
};
const sources = [
  { id: 'source:report', title: '一篇报道', date: '2024-09', claimCount: 1, hasText: true },
  { id: 'source:list', title: '一份名录', background: true, claimCount: 1, hasText: true },
];

let app: App;

beforeEach(() => {
  localStorage.clear();
  app = appOn({ facets: () => facets, sources: () => listed(sources) });
  const entities = [
    entity(FIRM),
    entity(PLANT, { kind: 'Project', props: { stage: 'building' } }),
    entity(ROAD, { kind: 'Project' }),
    entity(PARK, { kind: 'Park' }),
  ];
  app.store.setState({ scene: addToScene(EMPTY_SCENE, { entities, relations: [DEAL, SMALL] }, new Map()) });
});

const filters = () => app.store.getState().scene.filters;
const entitiesShown = (): string[] => [...shown(app.store.getState()).entities.keys()];
const row = (box: HTMLElement, name: string): HTMLElement | null =>
  box.querySelector(`.legend-row[aria-label^="${name}，"]`);

describe('a row', () => {
  test('is a button that says whether it is shown, and how many there are', async () => {
    const box = await rendered(app, <Legend />);
    expect(row(box, '项目')?.getAttribute('aria-label')).toContain('2 个');
    await click(box, '.legend-row', '项目');
    expect(row(box, '项目')?.getAttribute('aria-pressed')).toBe('false');
    expect(entitiesShown()).toEqual([FIRM, PARK]);
  });

  test('can stand alone, and a second time all are shown again', async () => {
    const box = await rendered(app, <Legend />);
    await click(box, '.legend-only', '仅看项目');
    expect(entitiesShown()).toEqual([PLANT, ROAD]);
    await click(box, '.legend-only', '仅看项目');
    expect(entitiesShown()).toHaveLength(4);
  });

  test('stands alone on an Alt-click', async () => {
    const box = await rendered(app, <Legend />);
    await act(async () => row(box, '园区')?.dispatchEvent(new MouseEvent('click', { altKey: true, bubbles: true })));
    expect(entitiesShown()).toEqual([PARK]);
  });

  test('tells how many of it other filters leave', async () => {
    const box = await rendered(app, <Legend />);
    await click(box, '.legend-row', '签约');
    expect(row(box, '投资')?.parentElement?.textContent).toContain('1 / 2');
  });
});

describe('a section', () => {
  test('without content on the canvas is not there', async () => {
    const box = await rendered(app, <Legend />);
    expect(texts(box, 'h3')).toEqual(['实体', '关系', '阶段', '金额', '地区', '所有制', '来源']);
  });

  test('stays folded when the page is opened again', async () => {
    await click(await rendered(app, <Legend />), 'h3 button', '实体');
    const again = await rendered(app, <Legend />);
    expect(row(again, '项目')).toBeNull();
    expect(row(again, '签约')).not.toBeNull();
  });

  test('shows all of it again with one click', async () => {
    const box = await rendered(app, <Legend />);
    await click(box, '.legend-row', '项目');
    await click(box, '.legend-row', '签约');
    await click(box, '.legend-title .text-button', '实体：全部显示');
    expect([filters().kinds.size, filters().stages.size]).toEqual([0, 1]);
  });
});

describe('regions', () => {
  test('are a tree with counts; choosing one shows only what lies there and below', async () => {
    const box = await rendered(app, <Legend />);
    await click(box, 'h3 button', '地区');
    expect(texts(box, '.region-row')).toEqual(['营口市3', '乙区2', '甲区1']);
    await click(box, '.region-row', '乙区');
    expect(entitiesShown()).toEqual([PLANT, ROAD]);
    expect(box.querySelector('.region-row[aria-pressed="true"]')?.textContent).toBe('乙区2');
    await click(box, '.region-row', '乙区');
    expect(filters().region).toBeUndefined();
  });

  test('tell how many entities lie in none', async () => {
    const box = await rendered(app, <Legend />);
    await click(box, 'h3 button', '地区');
    expect(box.textContent).toContain('另有 1 个实体没有所在地');
  });
});

test('sources hide what nothing else says; background stands apart', async () => {
  const box = await rendered(app, <Legend />);
  await click(box, 'h3 button', '来源');
  expect(texts(box, '.legend-background summary')).toEqual(['背景资料（1）']);
  await click(box, '.legend-row', '一篇报道');
  expect(entitiesShown()).toEqual([ROAD, PARK]);
});

describe('amounts', () => {
  const slider = (box: HTMLElement, name: string): HTMLElement | null =>
    box.querySelector(`[role="slider"][aria-label="${name}"]`);

  const press = async (handle: HTMLElement | null, ...keys: string[]): Promise<void> => {
    for (const key of keys)
      // One after the other, as fingers do.
      // oxlint-disable-next-line no-await-in-loop
      await act(async () => {
        handle?.focus();
        handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
  };

  test('are told in words by handles that keys move; several keys are one step', async () => {
    const box = await rendered(app, <Legend />);
    const handle = slider(box, '最低金额');
    expect(handle?.getAttribute('aria-valuetext')).toBe('不限');
    await press(handle, 'ArrowRight', 'ArrowRight');
    expect(handle?.getAttribute('aria-valuetext')).toBe('5000万元');
    expect(filters().amount).toBeUndefined();
    await act(async () => expect.poll(() => filters().amount).toEqual({ min: 5e7, max: Infinity, unstated: true }));
    expect(app.store.getState().history.past).toHaveLength(1);
  });

  test('leave no filter behind when the handle is back at its end', async () => {
    setFilter(app, { amount: { min: 1e8, max: Infinity, unstated: true } });
    const box = await rendered(app, <Legend />);
    await press(slider(box, '最低金额'), 'Home');
    await act(async () => slider(box, '最低金额')?.blur());
    expect(filters().amount).toBeUndefined();
  });

  test('can be left out where none is stated; what is tied to an amount stays', async () => {
    const box = await rendered(app, <Legend />);
    await act(async () => box.querySelector<HTMLElement>('.range [type="checkbox"]')?.click());
    expect(filters().amount).toEqual({ min: -Infinity, max: Infinity, unstated: false });
    expect(entitiesShown()).toHaveLength(4);
  });
});

describe('what is hidden', () => {
  test('is counted over the picture, filter by filter, and comes back with a click', async () => {
    toggleFilter(app, 'kinds', ['Project']);
    toggleFilter(app, 'kinds', ['Park']);
    setFilter(app, { amount: { min: 1e8, max: 1e9, unstated: true } });
    const box = await rendered(app, <FilteredBar />);
    expect(texts(box, '.filter-line span')).toEqual(['已筛选：隐去 3 个实体、2 条关系']);
    expect(texts(box, '.filter-chip')).toEqual(['仅看 企业', '金额 1亿元至10亿元']);
    expect(box.querySelector<HTMLElement>('.filter-chip:last-child')?.title).toBe('隐去 1 条关系');
    await click(box, '.filter-chip button', '取消筛选：仅看 企业');
    expect(texts(box, '.filter-line span')).toEqual(['已筛选：隐去 1 条关系']);
    await click(box, '.text-button', '全部显示');
    expect(texts(box, '.filtered-bar')).toEqual([]);
    act(() => undo(app));
    expect(texts(box, '.filter-chip')).toEqual(['金额 1亿元至10亿元']);
  });

  test('is said plainly where it is everything', async () => {
    for (const kind of ['Company', 'Project', 'Park']) toggleFilter(app, 'kinds', [kind]);
    const box = await rendered(app, <FilteredBar />);
    expect(box.textContent).toContain('筛选隐去了图上的全部内容');
  });

  test('takes entities with it that have no relation left, where that is asked for', async () => {
    const box = await rendered(app, <Legend />);
    await click(box, '.legend-row', '签约');
    await act(async () => box.querySelector<HTMLElement>('.filter-summary [type="checkbox"]')?.click());
    expect(entitiesShown()).toEqual([FIRM, PLANT, PARK]);
  });
});

describe('by keys', () => {
  const name = (): string =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
  const press = (key: string): Promise<void> =>
    act(async () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  const stops = (box: HTMLElement): Element[] => [
    ...box.querySelectorAll('.legend-section :is(button, summary)[tabindex="0"]'),
  ];

  test('the lines are one stop of Tab, between which the arrows go', async () => {
    const box = await rendered(app, <Legend />);
    expect(stops(box).map(({ textContent }) => textContent)).toEqual(['实体']);
    await act(async () => (stops(box)[0] as HTMLElement).focus());
    await press('ArrowDown');
    expect(name()).toMatch(/^园区，/);
    await press('ArrowRight');
    expect(name()).toBe('仅看园区');
    await press('ArrowDown');
    expect(name()).toMatch(/^企业，/);
    expect(stops(box)).toEqual([document.activeElement]);
    await press('ArrowUp');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(name()).toBe('实体');
    await press('End');
    expect(name()).toBe('来源');
    await press('Home');
    expect(name()).toBe('实体');
  });

  test('what is folded away is passed over, and Tab leads back to where one was', async () => {
    const box = await rendered(app, <Legend />);
    await act(async () => row(box, '项目')?.focus());
    await click(box, '.legend-head', '实体');
    expect(stops(box).map(({ textContent }) => textContent)).toEqual(['实体']);
    await act(async () => (stops(box)[0] as HTMLElement).focus());
    await press('ArrowDown');
    expect(name()).toBe('关系');
  });
});

import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Entity, EntityDetail } from '../../../model/graph.ts';
import type { Question } from '../../../client/api/ask.ts';
import type { App } from '../../../client/state/app.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { EntityPanel } from '../../../client/views/inspector/entity-panel.tsx';
import { TiesTab } from '../../../client/views/inspector/ties-tab.tsx';
import { appOn, listed } from '../given-answers.ts';
import { givenGraph } from '../given-graph.ts';
import { entity, relation, yuan } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const district = entity('region:r', { kind: 'Region', name: '明山区', degree: 64 });
const projects = Array.from({ length: 60 }, (_one, index) =>
  entity(`project:p${index}`, { kind: 'Project', name: `项目${index}`, degree: index }),
);
const measured = (id: string, name: string, props: Entity['props']): Entity =>
  entity(`indicator:${id}`, { kind: 'Indicator', name, props: { metric: name, nature: 'actual', ...props } });
const figures = [
  measured('gdp', '地区生产总值', {
    value: 72.9,
    unit: '亿元',
    period: '2023-H1',
    change: 8.1,
    rank: 2,
    rankScope: '本溪市',
  }),
  measured('tax', '一般公共预算收入', { period: '2023-H1', change: 41.6 }),
  measured('goal', '地区生产总值', { value: 160, unit: '亿元', period: '2023', nature: 'target' }),
];
const fair = entity('event:fair', { kind: 'Event', name: '招商会', props: { from: '2024-04-19' } });

const relations = [
  ...projects.map(({ id }, index) =>
    relation({ kind: 'INVESTS_IN', from: 'region:r', to: id, props: index === 7 ? yuan(9e9) : {} }),
  ),
  ...figures.map(({ id }) => relation({ kind: 'MEASURES', from: id, to: 'region:r' })),
  relation({ kind: 'HELD_IN', from: fair.id, to: 'region:r' }),
];
const graph = { entities: [district, ...projects, ...figures, fair], relations };

const claim = (id: string, source: string) =>
  ({ id, source, lines: [3, 3], statement: `${id}说`, basis: 'stated', sets: {} }) as const;
const detail: EntityDetail = {
  ...district,
  claims: [claim('甲', 'source:late'), claim('乙', 'source:list')],
  conflicts: [],
};
const sources = [
  { id: 'source:late', title: '报道', date: '2024-09', claimCount: 1, hasText: false },
  { id: 'source:list', title: '名录', date: '2025', background: true, claimCount: 1, hasText: false },
];
const rows = [
  { kind: 'INVESTS_IN', direction: 'out', neighbourKind: 'Project', count: 60 },
  { kind: 'MEASURES', direction: 'in', neighbourKind: 'Indicator', count: 3 },
  { kind: 'HELD_IN', direction: 'in', neighbourKind: 'Event', count: 1 },
] as const;

let app: App;

beforeEach(() => {
  app = appOn({
    ...givenGraph(graph),
    sources: () => listed(sources),
    entity: ({ path }) => (path?.['id'] === 'region:r' ? detail : { ...projects[7]!, claims: [], conflicts: [] }),
    preview: ({ path }) =>
      path?.['id'] === 'region:r'
        ? { id: 'region:r', rows, total: 64 }
        : { id: path?.['id'] ?? '', rows: [], total: 1 },
    facets: () => ({
      entities: [],
      relations: relations.map(({ id }) => ({ id, sources: ['source:late'] })),
      regions: [],
    }),
  });
  app.store.setState({
    scene: addToScene(EMPTY_SCENE, { entities: [district], relations: [] }, new Map([['region:r', { x: 0, y: 0 }]])),
    selection: ['region:r'],
  });
});

const panel = () => rendered(app, <EntityPanel entity={district} />);

describe('the parts of an entity', () => {
  test('are tabs with exact counts', async () => {
    expect(texts(await panel(), '[role="tab"]')).toEqual(['概况', '关系64', '时间1', '指标3', '来源2']);
  });

  test('are walked with the arrow keys, round at the ends', async () => {
    const box = await panel();
    const press = (key: string) =>
      act(async () => {
        const tab = box.querySelector('[aria-selected="true"]');
        tab?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    await press('ArrowLeft');
    expect(app.store.getState().entityTab).toBe('sources');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(app.store.getState().entityTab).toBe('ties');
  });

  test('fall back to the first where another entity lacks the chosen one, which is kept for the next', async () => {
    app.store.setState({ entityTab: 'figures' });
    const box = await rendered(app, <EntityPanel entity={projects[7]!} />);
    expect(texts(box, '[aria-selected="true"]')).toEqual(['概况']);
    expect(app.store.getState().entityTab).toBe('figures');
  });

  test('give way to the claims when one is opened', async () => {
    app.store.setState({ entityTab: 'ties', claim: '甲' });
    expect(texts(await panel(), '.claim-open .claim-statement')).toEqual(['甲说']);
  });
});

describe('the relations', () => {
  beforeEach(() => app.store.setState({ entityTab: 'ties' }));

  test('are listed page by page, and the cut is told', async () => {
    const box = await panel();
    expect(texts(box, '.ties-bar > span')).toEqual(['共 64 条，已列 50 条，按金额']);
    expect(texts(box, '.tie')[0]).toContain('项目7');
    await click(box, '.more-button', '再列 14 条');
    expect(texts(box, '.tie')).toHaveLength(64);
    expect(texts(box, '.ties-bar > span')).toEqual(['共 64 条，按金额']);
  });

  test('are listed up to as many pages as are kept, so that none is asked for twice', async () => {
    const asked: string[] = [];
    const pageAt = (at: number) => ({
      entities: [district, ...projects.slice(at % 60, (at % 60) + 1)],
      relations: [relation({ kind: 'INVESTS_IN', from: 'region:r', to: `project:p${at % 60}`, id: `tie ${at}` })],
      shown: 1,
      total: 80,
      truncated: true,
      next: String(at + 1),
    });
    const neighbours = ({ query }: Question) => {
      asked.push(String(query?.['cursor']));
      return pageAt(Number(query?.['cursor'] ?? 0));
    };
    app = appOn({ preview: () => ({ id: district.id, total: 80, rows: [...rows] }), neighbours });
    app.store.setState({ entityTab: 'ties' });
    const box = await rendered(app, <TiesTab entity={district} />);
    for (let page = 2; page <= 60; page += 1)
      // One after the other, as fingers do.
      // oxlint-disable-next-line no-await-in-loop
      await click(box, '.more-button');
    expect([texts(box, '.tie').length, box.querySelector('.more-button')]).toEqual([60, null]);
    expect(box.textContent).toContain('最多列出 60 条');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('are counted by kind and direction, and one kind can be listed alone', async () => {
    const box = await panel();
    expect(texts(box, '.degree-bar')).toEqual(['投资60', '有指标3', '举办1']);
    await click(box, '.degree-bar', '指标');
    expect(texts(box, '.tie-verb')).toEqual(['有指标', '有指标', '有指标']);
    expect(texts(box, '.ties-bar > span')).toEqual(['共 3 条']);
  });

  test('are put on the canvas one by one, with their other end and nothing else', async () => {
    const box = await panel();
    await click(box, '.tie-add', '项目7');
    const { scene } = app.store.getState();
    expect([...scene.graph.entities.keys()]).toEqual(['region:r', 'project:p7']);
    expect(scene.positions.get('region:r')).toEqual({ x: 0, y: 0 });
    expect(texts(box, '.tie-shown')).toHaveLength(1);
  });
});

test('time shows what happened by its own clock, or by that of the reports', async () => {
  app.store.setState({ entityTab: 'time' });
  const box = await panel();
  expect(texts(box, '.time-entry')).toEqual(['2024年4月19日举办 招商会报道：2024年9月']);
  await click(box, '.clocks button', '按报道时间');
  expect(texts(box, '.time-year h3')).toEqual(['2025年', '2024年']);
});

test('figures are compared by their change, beside what was aimed at, and told in full', async () => {
  app.store.setState({ entityTab: 'figures' });
  const box = await panel();
  expect(texts(box, '.figure-bars caption')).toEqual(['同比变化', '地区生产总值']);
  expect(texts(box, '.figure-bars:nth-of-type(1) b')).toEqual(['+41.6%', '+8.1%']);
  expect(texts(box, '.figure-bars:nth-of-type(2) tbody th')).toEqual(['2023年上半年', '2023年目标']);
  expect(texts(box, '.figures td')).toEqual(['72.9亿元+8.1%第 2 位，本溪市', '数值未写明+41.6%', '160亿元']);
});

test('sources tell how much each says, background last, and open what it says', async () => {
  app.store.setState({ entityTab: 'sources' });
  const box = await panel();
  expect(texts(box, '.said-button')).toEqual(['报道2024年9月 · 1 条记述 · 64 条关系', '名录2025年 · 1 条记述背景']);
  await click(box, '.said-button', '名录');
  expect(texts(box, '.claim-statement')).toEqual(['乙说背景']);
});

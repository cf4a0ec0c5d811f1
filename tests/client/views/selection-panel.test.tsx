import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { toggleFilter } from '../../../client/state/filters/filter-changes.ts';
import { findPaths } from '../../../client/state/find/paths.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { findShared } from '../../../client/state/find/shared.ts';
import { FindingBar } from '../../../client/views/selection/finding-panel.tsx';
import { SelectionPanel } from '../../../client/views/selection/selection-panel.tsx';
import type { Connections } from '../../../model/api/answers.ts';
import type { Question } from '../../../client/api/ask.ts';
import { appOn } from '../given-answers.ts';
import { givenGraph } from '../given-graph.ts';
import { entity, relation } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const [firm, rival] = [entity('company:firm', { name: '甲公司' }), entity('company:rival', { name: '乙公司' })];
const park = entity('park:base', { name: '基地', kind: 'Park' });
const [mine, theirs] = [firm, rival].map(({ id }) => relation({ kind: 'LOCATED_IN', from: id, to: park.id }));
const graph = { entities: [firm, rival, park], relations: mine && theirs ? [mine, theirs] : [] };
const ENDS = [firm.id, rival.id];
const path = {
  entities: [firm.id, park.id, rival.id],
  relations: graph.relations.map(({ id }) => [id]),
};

const Panel = () => (
  <>
    <FindingBar />
    <SelectionPanel />
  </>
);

let app: App;
let asked: unknown[];

/** There is a path where hubs are allowed. */
function connect({ body }: Question): Connections {
  asked.push(body);
  const { avoidHubs } = body as { readonly avoidHubs: boolean };
  const paths = avoidHubs ? [] : [path];
  const subgraph = paths.length > 0 ? graph : { entities: [firm, rival], relations: [] };
  return { paths, subgraph, shown: paths.length, total: paths.length * 3, truncated: paths.length > 0 };
}

beforeEach(() => {
  asked = [];
  app = appOn({ connect, ...givenGraph(graph) });
  const places = new Map(ENDS.map((id, index) => [id, { x: index * 200, y: 0 }]));
  app.store.setState({
    scene: addToScene(EMPTY_SCENE, { entities: [firm, rival], relations: [] }, places),
    selection: ENDS,
  });
});

test('several selected are named, one can be taken out, and what can be done stands there with its key', async () => {
  const box = await rendered(app, <Panel />);
  expect(texts(box, 'h2')).toEqual(['已选 2 个实体']);
  expect(texts(box, '.selection-name')).toEqual(['甲公司', '乙公司']);
  expect(texts(box, '.action')).toEqual(expect.arrayContaining(['展开关系E', '查相互间的路径P', '查共同联系M']));
  await click(box, '.selection-name button', '甲公司');
  expect(app.store.getState().selection).toEqual([rival.id]);
});

test('where there is no path the reader is offered to go farther or over hubs, and then reads it', async () => {
  const box = await rendered(app, <Panel />);
  await act(() => findPaths(app, ENDS));
  expect(texts(box, '.finding-none output')).toEqual(['4 步之内没有不经过枢纽的路径']);
  await click(box, '.plain-button', '允许经过枢纽');
  expect(asked.at(-1)).toMatchObject({ avoidHubs: false, maxHops: 4 });
  expect(texts(box, '.hop')).toEqual(['甲公司 位于 基地', '乙公司 位于 基地']);
  expect(texts(box, '.finding-cut')).toEqual(['显示前 1 条，共 3 条，短的在前显示前 3 条']);
});

test('a path lights while it is pointed at, and a click selects it; what was found stays', async () => {
  const box = await rendered(app, <Panel />);
  await act(() => findPaths(app, ENDS, { maxHops: 4, avoidHubs: false, limit: 20 }));
  const head = box.querySelector<HTMLElement>('.path-head');
  await act(async () => head?.focus());
  expect(new Set(app.store.getState().lit)).toEqual(new Set([...path.entities, ...path.relations.flat()]));
  await act(async () => head?.blur());
  expect(app.store.getState().lit).toEqual([]);
  await click(box, '.path-head');
  expect(app.store.getState().selection).toHaveLength(5);
  expect(head?.getAttribute('aria-pressed')).toBe('true');
  await act(async () => head?.focus());
  await click(box, '.hop a', '基地');
  expect(app.store.getState()).toMatchObject({ selection: [park.id], lit: [] });
  await click(box, '.finding-bar button', '回到路径结果（3 条）');
  expect(app.store.getState().selection).toEqual(ENDS);
});

test('what the selected share is listed with how many of them it ties and by what, and is added beside them', async () => {
  const box = await rendered(app, <Panel />);
  await act(() => findShared(app, ENDS));
  expect(texts(box, '.shared-row')).toEqual(['基地位于 ×22/2']);
  await click(box, '.shared-row button', '基地');
  expect(app.store.getState().scene.graph.entities.has(park.id)).toBe(true);
  expect(app.store.getState().selection).toEqual(ENDS);
  await click(box, '.finding-head button', '关闭结果');
  expect(app.store.getState().finding).toBeUndefined();
});

test('it is said how many of them the filters hide, and they are shown again in one step', async () => {
  const third = entity('product:film', { name: '薄膜', kind: 'Product' });
  app.store.setState(({ scene }) => ({
    scene: addToScene(scene, { entities: [third], relations: [] }, new Map()),
    selection: [...ENDS, third.id],
  }));
  const box = await rendered(app, <Panel />);
  expect(texts(box, '.hidden-line span')).toEqual([]);
  await act(async () => toggleFilter(app, 'kinds', ['Company']));
  expect(texts(box, '.hidden-line span')).toEqual(['其中 2 项在图上被筛选隐去']);
  await click(box, '.hidden-line button', '显示');
  expect(texts(box, '.hidden-line span')).toEqual([]);
  expect(app.store.getState().history.past.map(({ name }) => name)).toEqual(['filter', 'filter']);
});

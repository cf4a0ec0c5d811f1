import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { RelationPanel } from '../../../client/views/inspector/relation-panel.tsx';
import { ScenePanel } from '../../../client/views/inspector/scene-panel.tsx';
import { appOn, listed } from '../given-answers.ts';
import { entity, relation } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const ends = {
  from: entity('company:a', { name: '甲公司' }),
  to: entity('project:b', { name: '乙项目', kind: 'Project' }),
};
const total = (yuan: number) => [{ yuan, basis: 'total' as const }];
const tie = relation({
  kind: 'INVESTS_IN',
  from: 'company:a',
  to: 'project:b',
  props: { stage: 'building', amounts: total(5e9) },
});
const other = relation({ kind: 'BUILDS', from: 'company:a', to: 'project:b' });
const claim = (id: string, yuan: number) => ({
  id,
  source: `source:${id}`,
  lines: [3, 4] as const,
  statement: `${id}说甲公司投资`,
  basis: 'stated' as const,
  sets: { amounts: total(yuan) },
});
const conflict = {
  property: 'amounts',
  part: 'total',
  shown: total(5e9),
  shownBy: 'late',
  others: [{ value: total(4e9), claims: ['early'] }],
};

let app: App;
let textsAsked: number;

beforeEach(() => {
  textsAsked = 0;
  const sources = [
    { id: 'source:late', title: 'late报道', date: '2024-09', claimCount: 1, file: 'late.txt', hasText: false },
    { id: 'source:early', title: 'early报道', date: '2022-09', claimCount: 1, hasText: true, file: 'early.txt' },
  ];
  app = appOn({
    sources: () => listed(sources),
    relation: () => ({ ...tie, ends, claims: [claim('late', 5e9), claim('early', 4e9)], conflicts: [conflict] }),
    facets: () => ({ entities: [], relations: [{ id: tie.id, sources: ['source:late'] }], regions: [] }),
    subgraph: () => ({ entities: [ends.from, ends.to], relations: [tie, other] }),
    sourceText: () => {
      textsAsked += 1;
      const line = { line: 3, text: '甲投资四十亿' };
      return { source: sources[1] ?? { id: '', title: '', claimCount: 0 }, totalLines: 4, lines: [line] };
    },
  });
  app.store.setState({
    scene: addToScene(EMPTY_SCENE, { entities: [ends.from, ends.to], relations: [tie] }, new Map()),
    selection: [tie.id],
  });
});

test('values that differ stand side by side, each with its source, and the rule that chose is told', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  expect(texts(box, '.conflict-side')).toEqual([
    '采用50亿元总投资《late报道》 2024年9月 · 第 3–4 行',
    '另说40亿元总投资《early报道》 2022年9月 · 第 3–4 行',
  ]);
  expect(texts(box, '.conflict-rule')).toEqual(['取舍依据：较晚的报道在先']);
});

test('every claim names its source and lines', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  expect(texts(box, '.claim-cite')[0]).toBe('《late报道》 2024年9月 · 第 3–4 行');
});

test('the mark beside a value leads to the claims behind it, and each of those opens', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  await click(box, '.claim-mark', '金额');
  expect(texts(box, '.behind button')).toEqual([
    '《late报道》 2024年9月 · 第 3–4 行',
    '《early报道》 2022年9月 · 第 3–4 行',
  ]);
  await click(box, '.behind button', 'early');
  expect(app.store.getState().claim).toBe('early');
  expect(texts(box, '.claim-open mark')).toEqual(['甲投资四十亿']);
});

test('a text that is known to be absent is not asked for', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  await click(box, '.claim-button', 'late');
  expect(texts(box, '.absent strong')).toEqual(['本机没有这篇原文']);
  expect(textsAsked).toBe(0);
});

test('names in a statement lead to what they name', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  await click(box, '.claim-statement a', '甲公司');
  expect(app.store.getState().selection).toEqual(['company:a']);
});

test('a relation reads both ways, and tells what else ties the two, on the canvas or not', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  expect(texts(box, '.relation-verb h2')).toEqual(['投资']);
  expect(texts(box, '.relation-verb small')).toEqual(['获投资']);
  await click(box, '.tie-add', '建设 乙项目');
  expect(app.store.getState().scene.graph.relations.has(other.id)).toBe(true);
});

test('the relation reads in the language of the page', async () => {
  app.store.setState({ language: 'en' });
  const box = await rendered(app, <RelationPanel relation={tie} />);
  expect(texts(box, '.relation-verb h2')).toEqual(['invests in']);
  expect(texts(box, '.conflict-rule')).toEqual(['Why: the later report comes first']);
});

test('with nothing selected the picture is told in a sentence, and amounts of different basis are not added', async () => {
  const more = entity('project:c', {
    kind: 'Project',
    props: { amounts: [...total(2e9), { yuan: 1e9, basis: 'output' as const }] },
  });
  app.store.setState(({ scene }) => ({
    selection: [],
    scene: addToScene(scene, { entities: [more], relations: [] }, new Map()),
  }));
  const box = await rendered(app, <ScenePanel />);
  expect(box.textContent).toContain('图上有 3 个实体、1 条关系。');
  expect(texts(box, '.sum-rows > div')).toEqual([
    '总投资20亿元1 项有数，1 项不详',
    '产值10亿元1 项有数，1 项不详',
    '总投资50亿元1 项有数，0 项不详',
  ]);
  expect(texts(box, '.scene-sources li')).toEqual(['《late报道》 2024年9月1 项']);
});

test('the best connected are those with most relations in the picture, and are counted there', async () => {
  app.store.setState(({ scene }) => ({
    selection: [],
    scene: addToScene(scene, { entities: [entity('park:p', { kind: 'Park', degree: 900 })], relations: [] }, new Map()),
  }));
  const box = await rendered(app, <ScenePanel />);
  expect(texts(box, '.hub-list li')).toEqual(['甲公司1 条关系', '乙项目1 条关系']);
});

test('an answer that failed is told, and can be asked for again', async () => {
  const box = await rendered(app, <RelationPanel relation={tie} />);
  const { loads } = app.store.getState();
  const failure = { code: 'internal', message: '内部错误', retry: false, name: 'ApiFailure' } as const;
  await act(async () =>
    app.store.setState({ loads: { ...loads, relation: new Map([[tie.id, { status: 'failed', failure }]]) } }),
  );
  expect(texts(box, '[role="alert"]')[0]).toContain('内部错误');
  await click(box, 'button', '重试');
  expect(texts(box, '.claim-cite')).toHaveLength(2);
});

import { MantineProvider } from '@mantine/core';
import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp, type App } from '../../../client/state/app.ts';
import { arrange } from '../../../client/state/layout/arrange.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { PageProvider } from '../../../client/ui/app-context.tsx';
import { Legend } from '../../../client/views/legend/legend.tsx';
import { RelationPanel } from '../../../client/views/inspector/relation-panel.tsx';
import { entity, relation } from '../sample-graph.ts';

const ends = { from: entity('company:a', { name: '甲' }), to: entity('project:b', { name: '乙', kind: 'Project' }) };
const total = (yuan: number) => [{ yuan, basis: 'total' as const }];
const tie = relation({
  kind: 'INVESTS_IN',
  from: 'company:a',
  to: 'project:b',
  props: { stage: 'building', amounts: total(5e9) },
});
const claim = (id: string, yuan: number) => ({
  id,
  source: `source:${id}`,
  lines: [3, 4] as const,
  statement: `${id}说`,
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
let box: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  app = createApp({ language: 'zh-CN', theme: 'light', arrange: (order) => Promise.resolve(arrange(order)) });
  box = document.body.appendChild(document.createElement('div'));
  const detail = { ...tie, ends, claims: [claim('late', 5e9), claim('early', 4e9)], conflicts: [conflict] };
  const sources = ['late', 'early'].map((id) => ({
    id: `source:${id}`,
    title: `${id}报道`,
    date: '2024-09',
    claimCount: 1,
  }));
  app.store.setState(({ loads }) => ({
    scene: addToScene(EMPTY_SCENE, { entities: [ends.from, ends.to], relations: [tie] }, new Map()),
    loads: {
      ...loads,
      relation: new Map([[tie.id, { status: 'ready', value: detail }]]),
      sources: new Map([['', { status: 'ready', value: { items: sources, shown: 2, total: 2, truncated: false } }]]),
    },
  }));
});

afterEach(() => box.remove());

async function show(element: ReactElement): Promise<void> {
  const page = { app, mountCanvas: () => () => {}, search: () => {} };
  await act(async () =>
    createRoot(box).render(
      <MantineProvider>
        <PageProvider value={page}>{element}</PageProvider>
      </MantineProvider>,
    ),
  );
}

test('claims that differ stand side by side, each with its source', async () => {
  await show(<RelationPanel relation={tie} />);
  const sides = [...box.querySelectorAll('.conflict-side')].map(({ textContent }) => textContent);
  expect(sides).toEqual(['采用50亿元总投资《late报道》 2024年9月', '另说40亿元总投资《early报道》 2024年9月']);
});

test('every claim names its source and lines', async () => {
  await show(<RelationPanel relation={tie} />);
  const cites = [...box.querySelectorAll('.claim-cite')].map(({ textContent }) => textContent);
  expect(cites[0]).toContain('《late报道》 2024年9月 · 第 3–4 行');
});

test('the relation reads in the language of the page', async () => {
  app.store.setState({ language: 'en' });
  await show(<RelationPanel relation={tie} />);
  expect(box.querySelector('h2')?.textContent).toBe('invests inunder construction');
});

test('the legend counts what is on the canvas, and a click hides it', async () => {
  await show(<Legend />);
  const row = box.querySelector<HTMLButtonElement>('[aria-label^="企业，1"]');
  expect(row?.getAttribute('aria-pressed')).toBe('true');
  await act(async () => row?.click());
  expect(row?.getAttribute('aria-pressed')).toBe('false');
  expect(app.store.getState().scene.filters.kinds).toEqual(new Set(['Company']));
});

import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { RelationGroups } from '../../../client/views/expand/relation-groups.tsx';
import type { Entity, Relation } from '../../../model/graph.ts';
import { appOn } from '../given-answers.ts';
import { givenGraph } from '../given-graph.ts';
import { entity, relation, yuan } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const others = Array.from({ length: 80 }, (_one, index) => entity(`company:c${index}`));
const park = entity('park:base', { name: '基地', kind: 'Park', degree: 80 });
const relations = others.map(({ id }, index): Relation => {
  const isBuilder = index < 60;
  const props = { ...yuan(1e6 * (index + 1)), stage: index % 2 === 0 ? 'building' : 'signed' };
  return relation({ kind: isBuilder ? 'BUILDS' : 'LOCATED_IN', from: id, to: park.id, props: isBuilder ? props : {} });
});

let app: App;

beforeEach(() => {
  const preview = () => ({
    id: park.id,
    total: 80,
    rows: [
      { kind: 'BUILDS', direction: 'in', neighbourKind: 'Company', count: 60 } as const,
      { kind: 'LOCATED_IN', direction: 'in', neighbourKind: 'Company', count: 20 } as const,
    ],
  });
  const all: Entity[] = [park, ...others];
  app = appOn({ preview, ...givenGraph({ entities: all, relations }) });
  const places = new Map([[park.id, { x: 0, y: 0 }]]);
  app.store.setState({
    scene: addToScene(EMPTY_SCENE, { entities: [park], relations: [] }, places),
    selection: [park.id],
  });
});

const line = (box: HTMLElement): string | null | undefined => box.querySelector('.expand-line')?.textContent;
const button = (box: HTMLElement): string | null | undefined => box.querySelector('.primary-button')?.textContent;
const onCanvas = (): number => app.store.getState().scene.graph.relations.size;
const pause = (time: number): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, time)));

test('what will come is told before: how many of how many, in which order', async () => {
  const box = await rendered(app, <RelationGroups entity={park} />);
  expect(texts(box, '.group-count')).toEqual(['0/60', '0/20']);
  expect([line(box), button(box)]).toEqual(['将添加前 50 条，共 80 条，按金额', '展开前 50 条（按金额）']);
  await click(box, '.primary-button');
  await pause(300);
  expect(onCanvas()).toBe(50);
  expect([line(box), button(box)]).toEqual(['', '展开其余 30 条']);
});

test('several groups are chosen and brought by one button', async () => {
  const box = await rendered(app, <RelationGroups entity={park} />);
  await click(box, 'input[type=checkbox]', '所在地有 企业');
  expect([line(box), button(box)]).toEqual(['将添加全部 20 条', '展开这 20 条']);
  await click(box, 'input[type=checkbox]', '建设单位 企业');
  expect(line(box)).toBe('将添加前 50 条，共 80 条，按金额');
});

test('a stage narrows what comes, and how many match is counted by the graph', async () => {
  const box = await rendered(app, <RelationGroups entity={park} />);
  await click(box, '.chip', '在建');
  await pause(350);
  expect([line(box), button(box)]).toEqual(['将添加全部 30 条', '展开这 30 条']);
  await click(box, '.primary-button');
  await pause(300);
  expect(onCanvas()).toBe(30);
  expect(line(box)).toBe('符合条件的 30 条都已在图上');
  await click(box, '.text-button', '恢复默认');
  expect([line(box), button(box)]).toEqual(['', '展开其余 50 条']);
});

test('one group alone comes at once', async () => {
  const box = await rendered(app, <RelationGroups entity={park} />);
  await click(box, '.add-button', '所在地有 企业');
  await pause(200);
  expect(texts(box, '.group-count')).toEqual(['0/60', '20/20']);
  const boxes = [...box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter((one) => one.disabled);
  expect(boxes.map((one) => one.ariaLabel ?? one.getAttribute('aria-label'))).toEqual([
    expect.stringContaining('所在地有 企业'),
  ]);
});

test('in a dialog of its own the filters are open and the button comes last', async () => {
  const box = await rendered(app, <RelationGroups entity={park} alone />);
  expect(box.querySelector('details')?.open).toBe(true);
  expect(box.querySelector('.expand-panel')?.lastElementChild?.className).toBe('expand-bar');
});

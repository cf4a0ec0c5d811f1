import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { move, undo } from '../../../client/state/change.ts';
import { toggleFilter } from '../../../client/state/filters/filter-changes.ts';
import { knownHints } from '../../../client/state/hints.ts';
import { select } from '../../../client/state/select.ts';
import { forgetLeftOut } from '../../../client/state/view/left-out.ts';
import { FirstHints } from '../../../client/views/hints/first-hints.tsx';
import { appOn } from '../given-answers.ts';
import { smallWorld } from '../small-world.ts';
import { addEntities } from '../../../client/state/expand/add-entities.ts';
import { click, rendered, texts } from './rendered.tsx';

const { ids, given } = smallWorld();
let app: App;

const told = (box: HTMLElement): (string | null)[] =>
  texts(box, '.hint-card p').map((words) => words?.slice(0, 4) ?? '');
const shift = (by: number) => act(async () => move(app, new Map([['company:c0', { x: by, y: 0 }]])));

beforeEach(async () => {
  localStorage.clear();
  app = appOn(given);
  await addEntities(app, ids);
});

test('a hint goes once it was read, and the next one comes', async () => {
  const box = await rendered(app, <FirstHints />);
  expect(told(box)).toEqual(['双击或连']);
  await click(box, 'button', '知道了');
  expect(told(box)).toEqual(['点一条线']);
});

test('no hint comes before what an opened view lacks is read', async () => {
  app.store.setState({
    leftOut: { entities: [{ id: 'company:gone', name: '某公司' }], relations: 0, unread: undefined },
  });
  const box = await rendered(app, <FirstHints />);
  expect(told(box)).toEqual([]);
  await act(async () => forgetLeftOut(app));
  expect(told(box)).toHaveLength(1);
});

test('a hint goes once it was done', async () => {
  const box = await rendered(app, <FirstHints />);
  await click(box, 'button', '知道了');
  await act(async () => select(app, [[...app.store.getState().scene.graph.relations.keys()][0] ?? '']));
  expect(told(box)).toEqual(['图例就是']);
  await act(async () => toggleFilter(app, 'kinds', ['Park']));
  expect(told(box)).toEqual(['网址就是']);
});

test('a hint goes after three changes made without it, and no other takes its place on this visit', async () => {
  const box = await rendered(app, <FirstHints />);
  await shift(100);
  await act(async () => undo(app));
  expect(told(box)).toEqual(['双击或连']);
  await shift(200);
  expect(told(box)).toEqual([]);
  await shift(300);
  expect(told(box)).toEqual([]);
  expect([...knownHints()]).toEqual(['expand']);
});

import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { move, redo, undo } from '../../../client/state/change.ts';
import { addEntities } from '../../../client/state/expand/add-entities.ts';
import { select } from '../../../client/state/select.ts';
import { clearAndTell, hideAndTell, keepOnlyAndTell } from '../../../client/state/take-away.ts';
import { runByKey } from '../../../client/views/commands/command.ts';
import { COMMANDS } from '../../../client/views/commands/commands.ts';
import { SavedViewsDialog } from '../../../client/views/saved-views/saved-views-dialog.tsx';
import { NoticeLine } from '../../../client/views/shell/notice-line.tsx';
import { appOn } from '../given-answers.ts';
import { smallWorld } from '../small-world.ts';
import { click, rendered, texts } from './rendered.tsx';

const { ids, given } = smallWorld();
let app: App;

const said = (box: HTMLElement): (string | null)[] => texts(box, '.notice output');
const onCanvas = (): number => app.store.getState().scene.graph.entities.size;

beforeEach(async () => {
  app = appOn({ ...given, sources: () => ({ items: [], shown: 0, total: 0, truncated: false }) });
  await addEntities(app, ids);
});

test('what is hidden is counted beside a button that brings it back', async () => {
  const all = onCanvas();
  const box = await rendered(app, <NoticeLine />);
  await act(async () => hideAndTell(app, ['company:c0', 'company:c1']));
  expect(said(box)).toEqual(['已从图上隐去 2 个实体']);
  await click(box, 'button', '撤销');
  expect(onCanvas()).toBe(all);
  expect(said(box)).toEqual(['已撤销：隐去']);
});

test('what is cleared, and what goes where only some are kept, is told too', async () => {
  const all = onCanvas();
  const box = await rendered(app, <NoticeLine />);
  await act(async () => keepOnlyAndTell(app, ['company:c0']));
  expect(said(box)).toEqual([`已从图上隐去 ${all - 1} 个实体`]);
  await act(async () => clearAndTell(app));
  expect(said(box)).toEqual(['已清空画布（1 个实体）']);
  await click(box, 'button', '撤销');
  expect(onCanvas()).toBe(1);
});

test('the button goes once something else was done, which it would undo instead', async () => {
  const box = await rendered(app, <NoticeLine />);
  await act(async () => hideAndTell(app, ['company:c0']));
  await act(async () => move(app, new Map([['company:c1', { x: 500, y: 0 }]])));
  expect(said(box)).toEqual([]);
});

test('undone by its key, it makes room for what was undone', async () => {
  const box = await rendered(app, <NoticeLine />);
  await act(async () => clearAndTell(app));
  await act(async () => undo(app));
  expect(said(box)).toEqual(['已撤销：清空']);
  await act(async () => redo(app));
  expect(said(box)).toEqual(['已重做：清空']);
});

test('only the sentence of a notice is read out, in a place that was there before it', async () => {
  const box = await rendered(app, <NoticeLine />);
  const live = box.querySelector('output');
  await act(async () => hideAndTell(app, ['company:c0']));
  expect(box.querySelector('output')).toBe(live);
  expect(live?.querySelector('button')).toBeNull();
});

test('the dialog of saved views tells only what concerns views', async () => {
  const box = await rendered(app, <SavedViewsDialog />);
  await act(async () => hideAndTell(app, ['company:c0']));
  expect(said(box.ownerDocument.body)).toEqual([]);
  await click(box.ownerDocument.body, 'button', '保存');
  expect(said(box.ownerDocument.body)).toHaveLength(1);
});

test.each([
  ['paths', [], '先选两个实体'],
  ['shared', ['company:c0'], '先选两个实体'],
  ['collapse', [], '先选一个实体'],
  ['keep', [], '先选一个实体'],
  ['pin', [], '先选一个实体'],
  ['hide', [], '先选一个实体或一条关系'],
  ['choose', ['company:c0', 'company:c1'], '先选一个实体，只选一个'],
])('the key of %s with %j selected says what it needs', async (name, selection, words) => {
  const box = await rendered(app, <NoticeLine />);
  const press = (): void => {
    const command = COMMANDS.find((one) => one.name === name);
    if (command) runByKey(app, command);
  };
  await act(async () => select(app, selection));
  await act(async () => press());
  expect(said(box)[0]).toContain(words);
});

test('on the start page, where nothing can be selected, such a key says nothing', async () => {
  await act(async () => clearAndTell(app));
  const before = app.store.getState().notice;
  const command = COMMANDS.find(({ name }) => name === 'paths');
  if (command) runByKey(app, command);
  expect(app.store.getState().notice).toBe(before);
});

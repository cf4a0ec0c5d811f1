import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addEntities } from '../../../../client/state/expand/add-entities.ts';
import type { App } from '../../../../client/state/app.ts';
import { hide, move, undo } from '../../../../client/state/change.ts';
import {
  bringBackView,
  deleteView,
  importViews,
  openSavedView,
  overwriteView,
  renameView,
  saveView,
  watchSavedViews,
} from '../../../../client/state/view/saved-views.ts';
import { readViews, viewsText, type SavedView } from '../../../../client/state/view/views-file.ts';
import { appOn } from '../../given-answers.ts';
import { smallWorld } from '../../small-world.ts';

const { ids, given } = smallWorld();

const listOf = (app: App): readonly string[] =>
  app.store
    .getState()
    .savedViews.map(({ name }) => name)
    .toSorted();
const first = (app: App): SavedView => app.store.getState().savedViews[0]!;

const listed = (app: App, name: string): SavedView | undefined =>
  app.store.getState().savedViews.find((view) => view.name === name);

const tellTabs = (): void => void dispatchEvent(new StorageEvent('storage', { key: 'lianmai.views' }));

function withoutRoom(act: () => void): void {
  const { localStorage: full } = globalThis;
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: (key: string) => full.getItem(key), setItem: refuse });
  try {
    act();
  } finally {
    vi.unstubAllGlobals();
  }
}

/** A reader with some entities on the canvas. */
async function reader(world = given): Promise<App> {
  const app = appOn(world);
  watchSavedViews(app);
  await addEntities(app, ids.slice(0, 4));
  return app;
}

beforeEach(() => localStorage.clear());

describe('a saved view', () => {
  test('brings back the very scene that was saved, as one step', async () => {
    const app = await reader();
    move(app, new Map([['company:c1', { x: 77, y: -5 }]]));
    const { scene } = app.store.getState();
    saveView(app, '营口');
    hide(app, ['company:c1', 'company:c2']);
    await openSavedView(app, first(app));
    expect(app.store.getState().scene).toEqual(scene);
    expect(app.store.getState().history.past.at(-1)).toMatchObject({ name: 'open-view', about: '营口' });
    undo(app);
    expect(app.store.getState().scene.graph.entities.size).toBe(2);
  });

  test('is there on the next visit, with its counts', async () => {
    saveView(await reader(), '营口');
    const later = appOn({});
    watchSavedViews(later);
    expect(first(later)).toMatchObject({ name: '营口', entities: 4, relations: 4 });
  });

  test('names what is gone from the graph as it was called, and counts relations', async () => {
    saveView(await reader(), '营口');
    const later = appOn(smallWorld(['company:c0', 'company:c2']).given);
    watchSavedViews(later);
    await openSavedView(later, first(later));
    const { leftOut, scene } = later.store.getState();
    expect(leftOut?.entities).toEqual([
      { id: 'company:c0', name: '第0家' },
      { id: 'company:c2', name: '第2家' },
    ]);
    expect(leftOut?.relations).toBe(4);
    expect([...scene.graph.entities.keys()]).toEqual(['company:c1', 'company:c3']);
  });

  test('never takes the name of another', async () => {
    const app = await reader();
    saveView(app, '营口');
    saveView(app, ' 营口 ');
    expect(listOf(app)).toEqual(['营口', '营口 (2)']);
    renameView(
      app,
      app.store.getState().savedViews.find(({ name }) => name === '营口 (2)')!,
      '营口',
    );
    expect(listOf(app)).toEqual(['营口', '营口 (2)']);
    renameView(
      app,
      app.store.getState().savedViews.find(({ name }) => name === '营口 (2)')!,
      '阜新',
    );
    expect(listOf(app)).toEqual(['营口', '阜新']);
  });

  test('that was deleted or replaced comes back on demand', async () => {
    const app = await reader();
    saveView(app, '营口');
    const view = first(app);
    deleteView(app, view);
    expect([listOf(app), app.store.getState().notice]).toEqual([[], { type: 'view-deleted', view }]);
    bringBackView(app, view);
    hide(app, ['company:c1']);
    overwriteView(app, view);
    expect(first(app)).toMatchObject({ id: view.id, name: '营口', entities: 3 });
    bringBackView(app, view);
    expect(first(app)).toEqual(view);
  });
});

describe('two tabs', () => {
  test('do not lose what the other has saved', async () => {
    const [one, other] = [await reader(), await reader()];
    saveView(one, '甲');
    saveView(other, '乙');
    expect(listOf(other)).toEqual(['乙', '甲']);
    tellTabs();
    expect(listOf(one)).toEqual(['乙', '甲']);
  });
});

describe('a browser that keeps nothing', () => {
  test('is told, and the view is there until the page is closed', async () => {
    const app = await reader();
    // Where storage is forbidden, touching it throws.
    vi.stubGlobal('localStorage', undefined);
    try {
      saveView(app, '营口');
      saveView(app, '阜新');
      expect(app.store.getState().notice?.type).toBe('view-not-kept');
      expect(listOf(app)).toEqual(['营口', '阜新']);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('keeps for this visit what it had no room for, also an overwritten view, when another tab saves or deletes', async () => {
    const [app, other] = [await reader(), await reader()];
    saveView(other, '甲');
    saveView(other, '乙');
    tellTabs();
    const [gone, old] = ['甲', '乙'].map((name) => listed(app, name)) as [SavedView, SavedView];
    withoutRoom(() => {
      saveView(app, '营口');
      hide(app, ['company:c1']);
      overwriteView(app, old);
    });
    deleteView(other, gone);
    tellTabs();
    expect(listOf(app)).toEqual(['乙', '营口']);
    expect(listed(app, '乙')).toMatchObject({ entities: 3 });
    saveView(app, '阜新');
    expect(listOf(app)).toEqual(['乙', '营口', '阜新']);
    tellTabs();
    expect(listOf(other)).toEqual(['乙', '营口', '阜新']);
    deleteView(other, listed(other, '营口')!);
    tellTabs();
    expect(listOf(app)).toEqual(['乙', '阜新']);
  });

  test('does not write over what it cannot read', async () => {
    localStorage.setItem('lianmai.views', '{"format":"lianmai-views","version":9,"views":[]}');
    saveView(await reader(), '营口');
    expect(localStorage.getItem('lianmai.views.unread')).toContain('"version":9');
    expect(localStorage.getItem('lianmai.views')).toContain('营口');
  });
});

describe('a file of views', () => {
  test('brings them into another browser', async () => {
    const app = await reader();
    saveView(app, '营口');
    const file = viewsText(app.store.getState().savedViews);
    localStorage.clear();
    const other = appOn({});
    importViews(other, 'a.json', file);
    expect(other.store.getState().notice).toMatchObject({ type: 'views-imported', added: 1, isKept: true });
    expect(other.store.getState().savedViews).toEqual(app.store.getState().savedViews);
  });

  test('adds what is new, keeps what is there, and says what had to be renamed', async () => {
    const app = await reader();
    saveView(app, '营口');
    const mine = first(app);
    const theirs = { ...mine, address: `${mine.address}&k=Person` };
    importViews(app, 'a.json', viewsText([mine, theirs]));
    expect(app.store.getState().notice).toMatchObject({ added: 1, same: 1, renamed: ['营口 (2)'], illegible: 0 });
    expect(new Set(app.store.getState().savedViews.map(({ id }) => id)).size).toBe(2);
  });

  test('with damaged entries brings the others', () => {
    const good = {
      id: 'a',
      name: '营口',
      saved: 'no date',
      address: 'e=company:a',
      names: { 'company:a': '甲', x: 1 },
    };
    const file = {
      format: 'lianmai-views',
      version: 1,
      views: [good, null, 7, { name: 'x' }, { ...good, address: '' }],
    };
    const read = readViews(JSON.stringify(file));
    expect(read).toMatchObject({ illegible: 4 });
    expect(typeof read === 'object' && read.views).toMatchObject([{ name: '营口', names: { 'company:a': '甲' } }]);
  });

  test.each([
    ['no JSON', 'hello', 'no-json'],
    ['another file', '{"views":[]}', 'other-file'],
    ['a list', '[1]', 'other-file'],
    ['of a later version', '{"format":"lianmai-views","version":2,"views":[]}', 'later'],
    ['without a single legible view', '{"format":"lianmai-views","version":1,"views":[{}]}', 'no-views'],
  ])('that is %s is refused, and nothing is lost', async (_what, text, problem) => {
    const app = await reader();
    saveView(app, '营口');
    importViews(app, 'a.json', text);
    expect(app.store.getState().notice).toEqual({ type: 'views-illegible', file: 'a.json', problem });
    expect(listOf(app)).toEqual(['营口']);
  });
});

import { tell, type App } from '../app.ts';
import type { Notice } from '../app-state.ts';
import type { Viewed } from './view.ts';
import { keep, stored } from '../browser-storage.ts';
import { openView } from './restore.ts';
import { readViews, viewsText, type SavedView, type ViewsRead } from './views-file.ts';
import { readView, writeView } from './view-url.ts';

type Views = readonly SavedView[];

/** What came of an import. */
export interface Imported {
  readonly added: number;
  /** Were there already, word for word. */
  readonly same: number;
  readonly illegible: number;
  /** Had a name that another view has, under the names that they got. */
  readonly renamed: readonly string[];
}

/** `name (2)`, where another view is called so. */
export function freeName(name: string, views: Views): string {
  const taken = new Set(views.map((view) => view.name));
  let [free, count] = [name, 1];
  while (taken.has(free)) {
    count += 1;
    free = `${name} (${count})`;
  }
  return free;
}

/** Adds the views of a file; what is there stays as it is. */
export function withImported(views: Views, { views: found, illegible }: ViewsRead): { views: Views; told: Imported } {
  const all = [...views];
  const renamed: string[] = [];
  let same = 0;
  for (const view of found) {
    if (all.some(({ name, address }) => address === view.address && name === view.name)) {
      same += 1;
      continue;
    }
    const name = freeName(view.name, all);
    if (name !== view.name) renamed.push(name);
    const isIdTaken = all.some(({ id }) => id === view.id);
    all.push({ ...view, name, id: isIdTaken ? newId() : view.id });
  }
  return { views: all, told: { added: all.length - views.length, same, illegible, renamed } };
}

const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

const latestFirst = (views: Views): Views => views.toSorted((a, b) => (a.saved < b.saved ? 1 : -1));

const KEY = 'lianmai.views';
/** Where something stands that this version cannot read: it is not written over. */
const ASIDE = 'lianmai.views.unread';

function storedViews(): Views {
  const text = stored(KEY);
  const read = text === null ? undefined : readViews(text);
  if (text !== null && typeof read === 'string') keep(ASIDE, text);
  return typeof read === 'object' ? read.views : [];
}

/** What the storage had no room for: it is here only. All else that the storage does not hold was deleted in another tab. */
const unkept = new WeakMap<App, Views>();

function withUnkept(app: App, kept: Views): Views {
  const own = unkept.get(app) ?? [];
  return [...kept.filter(({ id }) => !own.some((view) => view.id === id)), ...own];
}

/**
 * Changes the list as it stands in the storage now: another tab may have written since.
 * @returns whether it is kept beyond this visit
 */
function change(app: App, edit: (views: Views) => Views): boolean {
  const kept = storedViews();
  const savedViews = latestFirst(edit(withUnkept(app, kept)));
  app.store.setState({ savedViews });
  const isKept = keep(KEY, viewsText(savedViews));
  unkept.set(app, isKept ? [] : savedViews.filter((view) => !kept.includes(view)));
  return isKept;
}

/** Keeps the list the same as in every other tab. */
export function watchSavedViews(app: App): void {
  const read = (): void => app.store.setState({ savedViews: latestFirst(withUnkept(app, storedViews())) });
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) read();
  });
  read();
}

function viewOf(state: Viewed, name: string, id: string): SavedView {
  const { entities, relations } = state.scene.graph;
  return {
    id,
    name,
    saved: new Date().toISOString(),
    address: writeView({ ...state, language: undefined }),
    entities: entities.size,
    relations: relations.size,
    names: Object.fromEntries([...entities.values()].map((entity) => [entity.id, entity.name])),
  };
}

function put(app: App, view: SavedView, told: Notice = { type: 'view-saved', view }): void {
  const isKept = change(app, (views) => [...views.filter(({ id }) => id !== view.id), view]);
  tell(app, isKept ? told : { type: 'view-not-kept', view });
}

/** Saves what is shown now; under a name that another view has, with a number behind it. */
export function saveView(app: App, name: string): void {
  const state = app.store.getState();
  put(app, viewOf(state, freeName(name.trim(), state.savedViews), newId()));
}

/** Puts what is shown now in place of a saved view, under its name. */
export const overwriteView = (app: App, view: SavedView): void =>
  put(app, viewOf(app.store.getState(), view.name, view.id), { type: 'view-overwritten', view });

export function renameView(app: App, view: SavedView, name: string): void {
  const wanted = name.trim();
  if (wanted === '' || wanted === view.name) return;
  const others = app.store.getState().savedViews.filter(({ id }) => id !== view.id);
  put(app, { ...view, name: freeName(wanted, others) });
}

export function deleteView(app: App, view: SavedView): void {
  change(app, (views) => views.filter(({ id }) => id !== view.id));
  tell(app, { type: 'view-deleted', view });
}

/** Takes back that a view was deleted or overwritten. */
export const bringBackView = (app: App, view: SavedView): void => put(app, view);

/** Shows a saved view: one step that can be undone. */
export function openSavedView(app: App, { name, address, names }: SavedView): Promise<void> {
  const known = new Map(Object.entries(names));
  return openView(app, readView(address), { about: name, nameOf: (id) => known.get(id) });
}

/** Adds the views of a file, and tells what came of it. */
export function importViews(app: App, file: string, text: string): void {
  const read = readViews(text);
  if (typeof read === 'string') return tell(app, { type: 'views-illegible', file, problem: read });
  let told: Imported | undefined;
  const isKept = change(app, (views) => {
    const imported = withImported(views, read);
    told = imported.told;
    return imported.views;
  });
  if (told) tell(app, { type: 'views-imported', isKept, ...told });
}

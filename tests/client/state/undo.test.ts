import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntities } from '../../../client/state/expand/add-entities.ts';
import type { App } from '../../../client/state/app.ts';
import { changeScene, clear, hide, jumpBy, keepOnly, move, redo, undo } from '../../../client/state/change.ts';
import { collapse } from '../../../client/state/expand/collapse.ts';
import { expand } from '../../../client/state/expand/expand.ts';
import { showAll, toggleFilter } from '../../../client/state/filters/filter-changes.ts';
import { rearrange } from '../../../client/state/rearrange.ts';
import { showAgain } from '../../../client/state/view/restore.ts';
import { EMPTY_SCENE, type Scene } from '../../../client/state/scene.ts';
import { connectShown } from '../../../client/state/find/search.ts';
import { appOn } from '../given-answers.ts';
import { smallWorld } from '../small-world.ts';

const { ids, given } = smallWorld();

type Action = (app: App) => void | Promise<void>;

const one = fc.constantFrom(...ids);
const some = fc.uniqueArray(one, { minLength: 1, maxLength: 4 });
const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

const there = (app: App, id: string): boolean => app.store.getState().scene.graph.entities.has(id);

const action: fc.Arbitrary<Action> = fc.oneof(
  some.map(
    (list): Action =>
      (app) =>
        addEntities(app, list),
  ),
  one.map(
    (id): Action =>
      (app) =>
        there(app, id) ? expand(app, { id, limit: 2 }) : undefined,
  ),
  one.map(
    (id): Action =>
      (app) =>
        collapse(app, [id]),
  ),
  some.map(
    (list): Action =>
      (app) =>
        hide(app, list),
  ),
  some.map(
    (list): Action =>
      (app) =>
        keepOnly(app, list),
  ),
  fc.tuple(one, place).map(
    ([id, at]): Action =>
      (app) =>
        there(app, id) ? move(app, new Map([[id, at]])) : undefined,
  ),
  one.map(
    (id): Action =>
      (app) =>
        changeScene(app, 'pin', (scene) => ({ ...scene, pinned: new Set([id]) })),
  ),
  fc.constantFrom('Company', 'Park', 'Project').map(
    (kind): Action =>
      (app) =>
        toggleFilter(app, 'kinds', [kind]),
  ),
  fc.constant<Action>(showAll),
  fc.constantFrom('force', 'grid').map(
    (how): Action =>
      (app) =>
        rearrange(app, how),
  ),
  fc.constantFrom('kind', 'region').map(
    (by): Action =>
      (app) =>
        changeScene(app, 'group', (scene) => ({ ...scene, grouping: { by, opened: new Set() } })),
  ),
  fc.constant<Action>(connectShown),
  fc.constant<Action>(clear),
);

const sceneIn = (app: App): Scene => app.store.getState().scene;

async function run(app: App, actions: readonly Action[]): Promise<Scene[]> {
  const scenes = [sceneIn(app)];
  for (const act of actions) {
    // One after the other, as a person does.
    // oxlint-disable-next-line no-await-in-loop
    await act(app);
    if (scenes.at(-1) !== sceneIn(app)) scenes.push(sceneIn(app));
  }
  return scenes;
}

const actions = fc.array(action, { minLength: 1, maxLength: 25 });

describe('any sequence of actions', () => {
  test('is undone step by step to the very first scene, and redone to the very last', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const app = appOn(given);
        const scenes = await run(app, list);
        for (const scene of scenes.toReversed()) {
          expect(sceneIn(app)).toBe(scene);
          undo(app);
        }
        expect(app.store.getState().history.past).toEqual([]);
        for (const scene of scenes) {
          expect(sceneIn(app)).toBe(scene);
          redo(app);
        }
        expect(app.store.getState().history.future).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('can be jumped about in: every step is where the list says, and none gets lost', async () => {
    const jumps = fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(actions, jumps, async (list, by) => {
        const app = appOn(given);
        const scenes = await run(app, list);
        let at = scenes.length - 1;
        for (const steps of by) {
          jumpBy(app, steps);
          if (scenes[at + steps]) at += steps;
          expect(sceneIn(app)).toBe(scenes[at]);
        }
        const { past, future } = app.store.getState().history;
        expect(past.length + future.length).toBe(scenes.length - 1);
      }),
      { numRuns: 60 },
    );
  });

  test('remembers only of what is there where its expansion goes on', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        for (const { graph, cursors } of await run(appOn(given), list))
          for (const id of cursors.keys()) expect(graph.entities.has(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves the view where it is when it is undone', async () => {
    const app = appOn(given);
    await run(app, [(to) => addEntities(to, ids.slice(0, 3)), (to) => hide(to, ids.slice(0, 1))]);
    const camera = { x: 5, y: 6, zoom: 0.7, width: 900 };
    app.store.setState({ camera });
    undo(app);
    expect(app.store.getState().camera).toBe(camera);
  });
});

describe('what the reader looks at', () => {
  const looking = { selection: ['company:c1'], claim: 'a1b2', cursor: 'company:c1' };
  const nowhere = { selection: [], claim: undefined, cursor: undefined };

  test.each<[string, Action]>([
    ['hidden', (app) => hide(app, ['company:c1'])],
    ['undone', undo],
    ['not in the scene that comes back', (app) => showAgain(app, { ...app.store.getState(), scene: EMPTY_SCENE })],
  ])('goes when it is %s: selection, claim and the place of the arrow keys', async (_how, act) => {
    const app = appOn(given);
    await run(app, [(to) => addEntities(to, ids.slice(0, 1)), (to) => addEntities(to, ids.slice(1, 2))]);
    app.store.setState(looking);
    await act(app);
    expect(app.store.getState()).toMatchObject(nowhere);
  });

  test('stays when something else is hidden, and when that is undone', async () => {
    const app = appOn(given);
    await addEntities(app, ids.slice(0, 3));
    app.store.setState(looking);
    hide(app, ['company:c0']);
    undo(app);
    expect(app.store.getState()).toMatchObject(looking);
  });
});

describe('the list of steps', () => {
  test('says what each was done to, where it was one thing', async () => {
    const app = appOn(given);
    await addEntities(app, ids.slice(0, 4));
    await expand(app, { id: 'company:c0' });
    hide(app, ['company:c1']);
    hide(app, ['company:c2', 'company:c3']);
    keepOnly(app, ['company:c0']);
    move(app, new Map([['company:c0', { x: 9, y: 9 }]]));
    const { past } = app.store.getState().history;
    expect(past.map(({ name, about }) => [name, about])).toEqual([
      ['add', undefined],
      ['expand', 'company:c0'],
      ['hide', 'company:c1'],
      ['hide', undefined],
      ['isolate', 'company:c0'],
      ['move', 'company:c0'],
    ]);
  });

  test('has no step for what changes nothing', async () => {
    const app = appOn(given);
    await addEntities(app, ids.slice(0, 2));
    hide(app, ['company:nobody']);
    keepOnly(app, ids.slice(0, 2));
    move(app, new Map());
    expect(app.store.getState().history.past.length).toBe(1);
  });
});

describe('coming back to a scene with the browser', () => {
  const viewed = (scene: Scene) =>
    ({ scene, selection: [], claim: undefined, tab: 'graph', language: 'zh-CN' }) as const;

  test('goes to its step where the list holds it, and forward again', async () => {
    const app = appOn(given);
    const scenes = await run(app, [
      (to) => addEntities(to, ids.slice(0, 3)),
      (to) => hide(to, ids.slice(0, 1)),
      (to) => hide(to, ids.slice(1, 2)),
    ]);
    const [, first, , last] = scenes;
    showAgain(app, viewed(first!));
    expect(app.store.getState().history.future.length).toBe(2);
    showAgain(app, viewed(last!));
    expect(app.store.getState().history.future.length).toBe(0);
    expect(app.store.getState().history.past.length).toBe(3);
  });

  test('is a step of its own where the list no longer holds it', async () => {
    const app = appOn(given);
    const [, , dropped] = await run(app, [
      (to) => addEntities(to, ids.slice(0, 3)),
      (to) => hide(to, ids.slice(0, 1)),
      undo,
      (to) => hide(to, ids.slice(2, 3)),
    ]);
    const before = sceneIn(app);
    showAgain(app, viewed(dropped!));
    expect(sceneIn(app)).toBe(dropped);
    expect(app.store.getState().history.past.at(-1)).toEqual({ name: 'open-view', value: before });
  });
});

import { describe, expect, test } from 'vitest';
import type { App } from '../../../../client/state/app.ts';
import { clear, hide } from '../../../../client/state/change.ts';
import { addEntities } from '../../../../client/state/expand/add-entities.ts';
import { BY_AMOUNT } from '../../../../client/state/expand/choice.ts';
import { expand, expandSeveral } from '../../../../client/state/expand/expand.ts';
import { arrange } from '../../../../client/state/layout/arrange.ts';
import { hasPlace } from '../../../../client/state/scene.ts';
import { appOn, type Given } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { relation, star } from '../../sample-graph.ts';

const [A, B] = ['park:a', 'park:b'];

/** Two parks in the middle of firms of their own, tied to each other. */
function parks() {
  const [one, other] = [star(3, A), star(3, B)];
  const firms = other.entities.map((park) => ({ ...park, id: park.id.replace('company:c', 'company:d') }));
  const ties = firms.slice(1).map(({ id }) => relation({ kind: 'LOCATED_IN', from: id, to: B }));
  return {
    entities: [...one.entities, ...firms],
    relations: [...one.relations, ...ties, relation({ kind: 'COOPERATES_WITH', from: A, to: B })],
  };
}

const given = givenGraph(parks());

/** Answers that wait until the test lets them go. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Answers about neighbours that wait. */
const slowly = (opened: Promise<void>): Given => ({
  ...given,
  neighbours: async (question) => {
    await opened;
    return given.neighbours?.(question) ?? Promise.reject(new Error('no answer'));
  },
});

const sceneIn = ({ store }: App) => store.getState().scene;
const shown = (app: App): string[] => [...sceneIn(app).graph.entities.keys()].toSorted();

/** Puts entities on the canvas without what ties them. */
async function put(app: App, ...ids: readonly string[]): Promise<void> {
  await addEntities(app, ids);
  app.store.setState(({ scene }) => ({ scene: { ...scene, graph: { ...scene.graph, relations: new Map() } } }));
}

/** Both parks, and a layout that is asked for and waits. */
async function withSlowLayout() {
  const [asked, slow] = [gate(), gate()];
  const base = appOn(given);
  await put(base, A, B);
  const app: App = {
    ...base,
    arrange: async (order) => {
      asked.open();
      await slow.opened;
      return arrange(order);
    },
  };
  return { app, asked: asked.opened, open: slow.open };
}

/** What the page is told and looks at. */
function watched(app: App): string[] {
  const told: string[] = [];
  app.canvas.current = { reveal: () => undefined, seeNew: () => told.push('seeNew') } as never;
  app.store.setState({ notice: undefined });
  app.store.subscribe(({ notice }, before) => notice !== before.notice && told.push(notice?.type ?? ''));
  return told;
}

/** Clears while they are being expanded: nothing comes back, and nothing is told. */
async function staysClear(
  app: App,
  ids: readonly string[],
  { asked, open }: { asked?: Promise<void>; open: () => void },
) {
  const told = watched(app);
  const expanding = expandSeveral(app, ids);
  await asked;
  clear(app);
  const cleared = sceneIn(app);
  open();
  await expanding;
  expect(sceneIn(app)).toBe(cleared);
  expect(told).toEqual([]);
}

describe('a canvas that was cleared meanwhile stays clear, and nothing is told', () => {
  test('while several were asked for', async () => {
    const { opened, open } = gate();
    const app = appOn(slowly(opened));
    await put(app, A, B);
    await staysClear(app, [A, B], { open });
  });

  test.each([
    ['one', [A]],
    ['several', [A, B]],
  ])('while places were looked for, for what %s brought', async (_how, ids) => {
    const { app, asked, open } = await withSlowLayout();
    await staysClear(app, ids, { asked, open });
  });
});

test('of several that are expanded, one that is hidden meanwhile stays hidden, with its own', async () => {
  const { app, asked, open } = await withSlowLayout();
  const expanding = expandSeveral(app, [A, B]);
  await asked;
  hide(app, [B]);
  open();
  await expanding;
  const { graph, positions, expanded, cursors } = sceneIn(app);
  expect(shown(app)).toEqual(['company:c0', 'company:c1', 'company:c2', A]);
  expect([...positions.keys()].filter((id) => !hasPlace(graph, id))).toEqual([]);
  expect([[...expanded], [...cursors.keys()]]).toEqual([[A], [A]]);
  expect(app.store.getState().notice).toEqual({ type: 'expanded-several', entities: 1, added: 3, left: 0 });
});

test('an error that nobody expected leaves an entity that can be expanded', async () => {
  const app = appOn(given);
  await put(app, A);
  const broken: App = { ...app, arrange: () => Promise.reject(new Error('a bug')) };
  await expect(expand(broken, { id: A })).rejects.toThrow('a bug');
  await expand(app, { id: A });
  expect(shown(app)).toHaveLength(5);
});

test('by what entities were expanded is forgotten once they are no longer there', async () => {
  const app = appOn(given);
  await put(app, A, B);
  await expand(app, { id: A, choice: { ...BY_AMOUNT, sort: 'name' }, limit: 1 });
  await expand(app, { id: B, limit: 2 });
  expect([...app.store.getState().choices.keys()]).toEqual([A, B]);
  hide(app, [A]);
  await expand(app, { id: B, limit: 1 });
  expect([...app.store.getState().choices.keys()]).toEqual([B]);
});

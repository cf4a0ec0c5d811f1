import { describe, expect, test } from 'vitest';
import type { Question } from '../../../../client/api/ask.ts';
import type { App } from '../../../../client/state/app.ts';
import { undo } from '../../../../client/state/change.ts';
import { BY_AMOUNT, type Choice } from '../../../../client/state/expand/choice.ts';
import { expand, expandAt, expandNext, expandSeveral, fairShare } from '../../../../client/state/expand/expand.ts';
import { remainderOf } from '../../../../client/state/graph.ts';
import { loadMatching, matchingKey } from '../../../../client/state/expand/matching.ts';
import { addToScene, EMPTY_SCENE, restId } from '../../../../client/state/scene.ts';
import type { Entity, Relation, Subgraph } from '../../../../model/graph.ts';
import { appOn } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { entity, relation, star, yuan } from '../../sample-graph.ts';

const PARK = 'park:base';

/** A park with state-owned and other companies that build or stand there: who has the number 1 states the largest amount. */
function parkWith(counts: { readonly builders: number; readonly state: number; readonly located: number }): Subgraph {
  const entities: Entity[] = [];
  const relations: Relation[] = [];
  const tie = (id: string, kind: string, ownKind: string, amount?: number): void => {
    entities.push(entity(id, { kind: ownKind }));
    relations.push(relation({ kind, from: id, to: PARK, props: amount === undefined ? {} : yuan(amount) }));
  };
  const each = (count: number, make: (n: number) => void): void => {
    for (let n = 1; n <= count; n += 1) make(n);
  };
  each(counts.builders, (n) => tie(`company:b${n}`, 'BUILDS', 'Company', 1e9 - n * 10));
  each(counts.state, (n) => tie(`company:s${n}`, 'BUILDS', 'StateOwnedEnterprise', 1e9 - n * 10 - 5));
  each(counts.located, (n) => tie(`company:l${n}`, 'LOCATED_IN', 'Company'));
  return { entities: [entity(PARK, { kind: 'Park', degree: relations.length }), ...entities], relations };
}

const BUILDERS = { kind: 'BUILDS', direction: 'in', neighbourKind: 'Company' } as const;
const STATE = { ...BUILDERS, neighbourKind: 'StateOwnedEnterprise' };
const LOCATED = { ...BUILDERS, kind: 'LOCATED_IN' };
const choosing = (...groups: Choice['groups']): Choice => ({ ...BY_AMOUNT, groups });

/** An application with one entity of the graph on the canvas, and what it asks. */
function appWith(graph: Subgraph, ...ids: string[]) {
  const given = givenGraph(graph);
  const asked: Question[] = [];
  const neighbours: typeof given.neighbours = (question) => {
    asked.push(question);
    return given.neighbours?.(question) ?? Promise.reject(new Error('no answer'));
  };
  const app = appOn({ ...given, neighbours });
  const entities = graph.entities.filter(({ id }) => ids.includes(id));
  const places = new Map(ids.map((id, index) => [id, { x: index * 500, y: 7 }]));
  app.store.setState({ scene: addToScene(EMPTY_SCENE, { entities, relations: [] }, places) });
  return { app, asked };
}

const sceneOf = ({ store }: App) => store.getState().scene;
const relationsOn = (app: App): string[] => [...sceneOf(app).graph.relations.keys()];
const names = (app: App): string[] => relationsOn(app).map((id) => id.split('~')[1]?.split(':')[1] ?? '');

describe('a double click', () => {
  test('brings the fifty largest, then the next; what was there stays to the pixel', async () => {
    const { app } = appWith(star(120), 'park:hub');
    await expandAt(app, 'park:hub');
    expect(relationsOn(app)).toHaveLength(50);
    expect(app.store.getState().notice).toMatchObject({ type: 'expanded', added: 50, left: 70, by: undefined });
    const before = sceneOf(app).positions;
    await expandAt(app, restId('park:hub'));
    expect(relationsOn(app)).toHaveLength(100);
    for (const [id, place] of before) expect(sceneOf(app).positions.get(id)).toEqual(place);
    await expandAt(app, restId('park:hub'));
    expect(remainderOf(sceneOf(app).graph, 'park:hub')).toBe(0);
    await expandAt(app, 'park:hub');
    expect(app.store.getState().notice).toMatchObject({ type: 'nothing-left' });
  });

  test('is not asked twice at once, and is one step', async () => {
    const { app, asked } = appWith(star(30), 'park:hub');
    await Promise.all([expandAt(app, 'park:hub'), expandAt(app, 'park:hub')]);
    expect(asked).toHaveLength(1);
    expect(app.store.getState().history.past.map(({ name, about }) => [name, about])).toEqual([['expand', 'park:hub']]);
    undo(app);
    expect(relationsOn(app)).toEqual([]);
    expect(sceneOf(app).expanded.size).toBe(0);
  });

  test('brings back what was hidden since', async () => {
    const { app } = appWith(star(60), 'park:hub');
    await expand(app, { id: 'park:hub', limit: 1000 });
    const [hidden = ''] = relationsOn(app);
    app.store.setState({
      scene: {
        ...sceneOf(app),
        graph: {
          ...sceneOf(app).graph,
          relations: new Map([...sceneOf(app).graph.relations].filter(([id]) => id !== hidden)),
        },
      },
    });
    await expandAt(app, 'park:hub');
    expect(relationsOn(app)).toContain(hidden);
  });
});

test('a hub never brings more than a thousand in one step, however many are asked for', async () => {
  const { app, asked } = appWith(star(2500), 'park:hub');
  await expand(app, { id: 'park:hub', limit: 200_000 });
  expect(relationsOn(app)).toHaveLength(1000);
  expect(asked.map(({ query }) => query?.['limit'])).toEqual([1000]);
});

describe('several groups', () => {
  const graph = parkWith({ builders: 300, state: 300, located: 40 });

  test('come together in one order, each relation once', async () => {
    const { app } = appWith(graph, PARK);
    await expand(app, { id: PARK, choice: choosing(BUILDERS, STATE), limit: 6 });
    expect(names(app)).toEqual(['b1', 's1', 'b2', 's2', 'b3', 's3']);
    await expandNext(app, PARK, 4);
    expect(names(app).slice(6)).toEqual(['b4', 's4', 'b5', 's5']);
  });

  test('of different kinds of relation are turned page by page, none left out', async () => {
    const { app } = appWith(graph, PARK);
    await expand(app, { id: PARK, choice: choosing(STATE, LOCATED), limit: 1000 });
    expect(relationsOn(app)).toHaveLength(340);
    expect(names(app).slice(0, 300)).toEqual(Array.from({ length: 300 }, (_one, index) => `s${index + 1}`));
  });

  test('mean exactly the kinds they name: a kind does not bring the kinds below it along', async () => {
    const { app } = appWith(graph, PARK);
    await expand(app, { id: PARK, choice: choosing(BUILDERS), limit: 5 });
    expect(names(app)).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
  });
});

describe('what will come', () => {
  const graph = parkWith({ builders: 30, state: 12, located: 7 });
  const count = (choice: Choice): Promise<number> =>
    loadMatching(appOn(givenGraph(graph)).api, matchingKey(PARK, choice));

  test('is counted exactly, kinds below a kind apart', async () => {
    expect(await count(BY_AMOUNT)).toBe(49);
    expect(await count(choosing(BUILDERS))).toBe(30);
    expect(await count(choosing(STATE))).toBe(12);
    expect(await count(choosing(BUILDERS, STATE))).toBe(42);
    expect(await count(choosing(BUILDERS, LOCATED))).toBe(37);
    expect(await count(choosing(STATE, LOCATED))).toBe(19);
  });

  test('is counted with the bounds of the amount; what states none is left out', async () => {
    expect(await count({ ...BY_AMOUNT, minYuan: 1e9 - 100 })).toBe(19);
    expect(await count({ ...BY_AMOUNT, minYuan: 0 })).toBe(42);
    expect(await count({ ...choosing(STATE), maxYuan: 1e9 - 100 })).toBe(3);
  });
});

describe('the remainder', () => {
  test('goes on with what was chosen last, then with any in the same order', async () => {
    const { app } = appWith(parkWith({ builders: 8, state: 6, located: 4 }), PARK);
    await expand(app, { id: PARK, choice: choosing(STATE), limit: 4 });
    await expandAt(app, restId(PARK));
    expect(names(app)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
    await expandAt(app, restId(PARK));
    expect(relationsOn(app)).toHaveLength(18);
    expect(app.store.getState().notice).toMatchObject({ type: 'expanded', added: 12, left: 0, widened: true });
  });

  test('keeps the filter too, and a choice with nothing new says so', async () => {
    const { app, asked } = appWith(parkWith({ builders: 8, state: 6, located: 4 }), PARK);
    const choice: Choice = { ...choosing(STATE), sort: 'name', minYuan: 1 };
    await expand(app, { id: PARK, choice, limit: 2 });
    await expandNext(app, PARK, 2);
    expect(asked.map(({ query }) => [query?.['sort'], query?.['minAmount']])).toEqual([
      ['name', 1],
      ['name', 1],
    ]);
    await expand(app, { id: PARK, choice });
    await expand(app, { id: PARK, choice });
    expect(app.store.getState().notice).toMatchObject({ type: 'no-more-like-that' });
  });
});

describe('several entities', () => {
  const hubs = ['park:a', 'park:b', 'park:c'];
  const stars = hubs.map((hub, index) => star(30 + index, hub));
  const graph: Subgraph = {
    entities: stars.flatMap(({ entities }) => entities),
    relations: stars.flatMap(({ relations }) => relations),
  };

  test('are expanded as one step, and told of once', async () => {
    const { app } = appWith(graph, ...hubs);
    await expandSeveral(app, hubs);
    expect(relationsOn(app)).toHaveLength(93);
    expect(sceneOf(app).expanded).toEqual(new Set(hubs));
    expect(app.store.getState().notice).toEqual({ type: 'expanded-several', entities: 3, added: 93, left: 0 });
    expect(app.store.getState().history.past).toHaveLength(1);
    undo(app);
    expect([...sceneOf(app).graph.entities.keys()]).toEqual(hubs);
  });

  test('share what one step may bring', () => {
    expect([1, 3, 20, 100, 5000].map(fairShare)).toEqual([50, 50, 50, 10, 1]);
  });
});

test('five hundred more are worked into a large picture in less than a tenth of a second', () => {
  const large = addToScene(EMPTY_SCENE, star(6000), new Map());
  const started = performance.now();
  const { graph } = addToScene(large, star(500, 'park:other'), new Map());
  const left = [...graph.entities.keys()].map((id) => remainderOf(graph, id));
  expect(performance.now() - started).toBeLessThan(100);
  expect(left).toHaveLength(6002);
});

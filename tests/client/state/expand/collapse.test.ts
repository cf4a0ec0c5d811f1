import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { App } from '../../../../client/state/app.ts';
import { undo } from '../../../../client/state/change.ts';
import { collapse } from '../../../../client/state/expand/collapse.ts';
import { expand, expandSeveral } from '../../../../client/state/expand/expand.ts';
import { addToScene, EMPTY_SCENE, type Scene } from '../../../../client/state/scene.ts';
import type { Subgraph } from '../../../../model/graph.ts';
import { appOn } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { entity, relation } from '../../sample-graph.ts';

/** `ab` ties a to b. */
function graphOf(...ties: string[]): Subgraph {
  const relations = ties.map(([from = '', to = '']) =>
    relation({ kind: 'SUPPLIES', from: `company:${from}`, to: `company:${to}` }),
  );
  const ids = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const degree = (id: string): number => relations.filter(({ from, to }) => from === id || to === id).length;
  return { entities: [...ids].map((id) => entity(id, { degree: degree(id) })), relations };
}

const id = (letter: string): string => `company:${letter}`;

/** The canvas with these entities and whatever ties them. */
function appWith(graph: Subgraph, shown: readonly string[], selection: readonly string[] = []): App {
  const ids = new Set(shown);
  const app = appOn(givenGraph(graph));
  const part = {
    entities: graph.entities.filter((one) => ids.has(one.id)),
    relations: graph.relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
  const places = new Map(shown.map((one, index) => [one, { x: index * 300, y: 0 }]));
  app.store.setState({ scene: addToScene(EMPTY_SCENE, part, places), selection });
  return app;
}

const sceneOf = ({ store }: App): Scene => store.getState().scene;
const letters = (app: App): string =>
  [...sceneOf(app).graph.entities.keys()]
    .map((one) => one.slice(-1))
    .toSorted()
    .join('');

const on = ({ graph, expanded, positions }: Scene): unknown => ({
  entities: [...graph.entities.keys()].toSorted(),
  relations: [...graph.relations.keys()].toSorted(),
  expanded: [...expanded].toSorted(),
  positions: [...positions].toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

describe('collapsing an entity', () => {
  test('takes its neighbours that hang on nothing else, and unmarks it', () => {
    const app = appWith(graphOf('ab', 'ac', 'ad', 'de', 'eb'), ['a', 'b', 'c', 'd', 'e'].map(id), [id('a')]);
    collapse(app, [id('a')]);
    expect(letters(app)).toBe('abde');
    expect(app.store.getState().notice).toEqual({ type: 'collapsed', removed: 1 });
    expect(app.store.getState().history.past.at(-1)).toMatchObject({ name: 'collapse', about: id('a') });
    undo(app);
    expect(letters(app)).toBe('abcde');
  });

  test('leaves what is pinned or selected', () => {
    const app = appWith(graphOf('ab', 'ac', 'ad'), ['a', 'b', 'c', 'd'].map(id), [id('a'), id('b')]);
    app.store.setState({ scene: { ...sceneOf(app), pinned: new Set([id('c')]) } });
    collapse(app, [id('a')]);
    expect(letters(app)).toBe('abc');
  });

  test('takes along what hangs on what it brought, and keeps what was there before', async () => {
    const app = appWith(graphOf('xa', 'ab', 'ac', 'bd', 'be', 'cf'), ['x', 'a'].map(id));
    await expand(app, { id: id('a') });
    await expand(app, { id: id('b') });
    expect(letters(app)).toBe('abcdex');
    collapse(app, [id('a')]);
    expect(letters(app)).toBe('ax');
    expect(sceneOf(app).expanded.size).toBe(0);
  });

  test('that was not expanded here never takes half of the picture with one neighbour', () => {
    const app = appWith(graphOf('ab', 'bc', 'cd', 'ae'), ['a', 'b', 'c', 'd', 'e'].map(id));
    collapse(app, [id('a')]);
    expect(letters(app)).toBe('abcd');
  });

  test('with nothing to take says so, and is no step', () => {
    const app = appWith(graphOf('ab', 'bc', 'ca'), ['a', 'b', 'c'].map(id));
    collapse(app, [id('a')]);
    expect(app.store.getState()).toMatchObject({ notice: { type: 'collapsed', removed: 0 }, history: { past: [] } });
  });
});

const LETTERS = [...'abcdefgh'];
const ties = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS)), {
    minLength: 1,
    maxLength: 20,
    selector: ([from, to]) => from + to,
  })
  .map((pairs) => pairs.filter(([from, to]) => from !== to).map(([from, to]) => from + to));

describe('collapse after expand', () => {
  test('gives back what was there before, whatever the graph and however much was brought', async () => {
    const cases = fc.record({
      ties,
      shown: fc.subarray(LETTERS, { minLength: 1 }),
      limits: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const graph = graphOf(...given.ties);
        const shown = given.shown.map(id).filter((one) => graph.entities.some((own) => own.id === one));
        const [root] = shown;
        fc.pre(root !== undefined);
        const app = appWith(graph, shown, [root ?? '']);
        const before = on(sceneOf(app));
        // One page after the other.
        // oxlint-disable-next-line no-await-in-loop
        for (const limit of given.limits) await expand(app, { id: root ?? '', limit });
        fc.pre(sceneOf(app).expanded.has(root ?? ''));
        collapse(app, [root ?? '']);
        expect(on(sceneOf(app))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test('does so for several at once too', async () => {
    const cases = fc.record({ ties, shown: fc.subarray(LETTERS, { minLength: 2 }) });
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const graph = graphOf(...given.ties);
        const shown = given.shown.map(id).filter((one) => graph.entities.some((own) => own.id === one));
        fc.pre(shown.length > 1);
        const app = appWith(graph, shown, shown);
        const before = on(sceneOf(app));
        await expandSeveral(app, shown);
        collapse(app, shown);
        expect(on(sceneOf(app))).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

import { expect, test } from 'vitest';
import { addEntities, goTo } from '../../../../client/state/expand/add-entities.ts';
import { undo } from '../../../../client/state/change.ts';
import { addToScene, EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { appOn } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { entity, star } from '../../sample-graph.ts';

const graph = star(3);
const [hub = '', first = '', second = ''] = graph.entities.map(({ id }) => id);

function appWithHub() {
  const app = appOn(givenGraph(graph));
  const scene = addToScene(
    EMPTY_SCENE,
    { entities: graph.entities.slice(0, 1), relations: [] },
    new Map([[hub, { x: 9, y: 9 }]]),
  );
  app.store.setState({ scene, selection: [hub] });
  return app;
}

test('entities come with their ties to what is there, as one step; unknown ones are left out', async () => {
  const app = appWithHub();
  await addEntities(app, [first, 'company:nobody'], { tells: true });
  const { scene, selection, notice } = app.store.getState();
  expect([...scene.graph.entities.keys()]).toEqual([hub, first]);
  expect(scene.graph.relations.size).toBe(1);
  expect(scene.positions.get(hub)).toEqual({ x: 9, y: 9 });
  expect(selection).toEqual([first]);
  expect(notice).toEqual({ type: 'added', entities: 1, relations: 1 });
  undo(app);
  expect([...app.store.getState().scene.graph.entities.keys()]).toEqual([hub]);
});

test('what is selected stays so where that is asked', async () => {
  const app = appWithHub();
  await addEntities(app, [first], { keepsSelection: true });
  expect(app.store.getState().selection).toEqual([hub]);
});

test('what is there already is selected and is no step', async () => {
  const app = appWithHub();
  await addEntities(app, [first, second]);
  await addEntities(app, [second, first]);
  expect(app.store.getState().selection).toEqual([second, first]);
  expect(app.store.getState().history.past).toHaveLength(1);
});

test('a link leads to an entity, which is put beside where the link stood', async () => {
  const app = appWithHub();
  await goTo(app, first, hub);
  expect(app.store.getState().selection).toEqual([first]);
  await goTo(app, 'company:nobody');
  expect(app.store.getState().scene.graph.entities.has('company:nobody')).toBe(false);
  expect(app.store.getState().selection).toEqual([first]);
});

test('what does not fit on the canvas is counted', async () => {
  const app = appOn({ subgraph: () => ({ entities: [], relations: [] }) });
  const many = Array.from({ length: 19_999 }, (_one, index) => entity(`company:m${index}`));
  const places = new Map(many.map(({ id }) => [id, { x: 0, y: 0 }]));
  app.store.setState({ scene: addToScene(EMPTY_SCENE, { entities: many, relations: [] }, places) });
  await addEntities(app, ['company:a', 'company:b', 'company:c']);
  expect(app.store.getState().notice).toEqual({ type: 'canvas-full', left: 2 });
});

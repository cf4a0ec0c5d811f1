import { expect, test } from 'vitest';
import type { Question } from '../../../../client/api/ask.ts';
import { addClaim } from '../../../../client/state/find/add-claim.ts';
import type { App } from '../../../../client/state/app.ts';
import { hide, undo } from '../../../../client/state/change.ts';
import { addToScene, EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { appOn, cited } from '../../given-answers.ts';
import { entity, relation } from '../../sample-graph.ts';

const [firm, park, rival] = [entity('company:firm'), entity('park:base', { kind: 'Park' }), entity('company:rival')];
const invests = relation({ kind: 'INVESTS_IN', from: firm.id, to: park.id });
const located = relation({ kind: 'LOCATED_IN', from: rival.id, to: park.id });
const among = relation({ kind: 'LOCATED_IN', from: firm.id, to: park.id });
const graph = { entities: [firm, park, rival], relations: [invests, located, among] };

const ofEntity = cited('c1', '甘当店小二', { ...park });
const ofRelation = cited('c2', '容缺办理后投产', invests.id);

/** The graph answers with what was asked for, and every tie among it. */
function subgraph({ body }: Question) {
  const { ids } = body as { readonly ids: readonly string[] };
  return {
    entities: graph.entities.filter(({ id }) => ids.includes(id)),
    relations: graph.relations.filter(({ from, to }) => ids.includes(from) && ids.includes(to)),
  };
}

function appWith(...shown: string[]): App {
  const app = appOn({ subgraph });
  const scene = addToScene(
    EMPTY_SCENE,
    subgraph({ body: { ids: shown } }),
    new Map(shown.map((id) => [id, { x: 7, y: 7 }])),
  );
  app.store.setState({ scene });
  return app;
}

const onCanvas = ({ store }: App): string[] => {
  const { entities, relations } = store.getState().scene.graph;
  return [...entities.keys(), ...relations.keys()];
};

test('a claim about an entity puts it on the empty canvas, selects it and opens the claim', async () => {
  const app = appWith();
  await addClaim(app, ofEntity);
  expect(onCanvas(app)).toEqual([park.id]);
  expect(app.store.getState()).toMatchObject({ selection: [park.id], claim: 'c1', sheet: 'inspector', waiting: 0 });
});

test('the entity comes with its ties to what is there, and undo takes it away again', async () => {
  const app = appWith(rival.id);
  await addClaim(app, ofEntity);
  expect(onCanvas(app)).toEqual([rival.id, park.id, located.id]);
  expect(app.store.getState().scene.positions.get(rival.id)).toEqual({ x: 7, y: 7 });
  undo(app);
  expect(onCanvas(app)).toEqual([rival.id]);
});

test('a claim about a relation puts both ends there side by side, and selects the relation', async () => {
  const app = appWith();
  await addClaim(app, ofRelation);
  expect(onCanvas(app)).toEqual([firm.id, park.id, invests.id, among.id]);
  expect(app.store.getState()).toMatchObject({ selection: [invests.id], claim: 'c2' });
  const { positions } = app.store.getState().scene;
  expect(positions.get(firm.id)?.y).toBe(positions.get(park.id)?.y);
  expect(positions.get(firm.id)?.x).toBeLessThan(positions.get(park.id)?.x ?? 0);
  undo(app);
  expect(onCanvas(app)).toEqual([]);
});

test('where both ends are there, the relation alone comes: what was hidden besides it stays so', async () => {
  const app = appWith(firm.id, park.id);
  hide(app, [invests.id, among.id]);
  await addClaim(app, ofRelation);
  expect(onCanvas(app)).toEqual([firm.id, park.id, invests.id]);
});

test('what is on the canvas is asked for no more: it is selected, its claim opened, the inspector unfolded', async () => {
  const app = { ...appWith(firm.id, park.id), api: appOn({}).api };
  app.store.setState({ hiddenPanels: new Set(['inspector', 'legend']) });
  const before = app.store.getState();
  await addClaim(app, ofRelation);
  const after = app.store.getState();
  expect(after).toMatchObject({ selection: [invests.id], claim: 'c2', notice: undefined });
  expect([after.scene, after.history]).toEqual([before.scene, before.history]);
  expect(after.hiddenPanels).toEqual(new Set(['legend']));
});

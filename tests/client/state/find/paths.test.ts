import { describe, expect, test } from 'vitest';
import { ApiFailure, type Question } from '../../../../client/api/ask.ts';
import type { App } from '../../../../client/state/app.ts';
import { undo } from '../../../../client/state/change.ts';
import { closeFinding, light } from '../../../../client/state/find/finding.ts';
import { hopsOf } from '../../../../client/state/find/path-hops.ts';
import { elementsOf, findPaths } from '../../../../client/state/find/paths.ts';
import { addToScene, EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { hopText } from '../../../../client/views/selection/hop-words.ts';
import type { Connections } from '../../../../model/api/answers.ts';
import { ontology } from '../../../../model/ontology/index.ts';
import { appOn } from '../../given-answers.ts';
import { entity, relation, yuan } from '../../sample-graph.ts';

const firm = entity('company:jinchen', { name: '营口金辰机械', nameEn: 'Jinchen' });
const project = entity('project:solar', { name: '辽宁金辰光伏项目', nameEn: 'Solar project', kind: 'Project' });
const park = entity('park:base', { name: '营口产业基地', nameEn: 'Yingkou base', kind: 'Park' });
const invests = relation({
  kind: 'INVESTS_IN',
  from: firm.id,
  to: project.id,
  props: { stage: 'building', ...yuan(1.2e9) },
});
const builds = relation({ kind: 'BUILDS', from: firm.id, to: project.id });
const hosts = relation({ kind: 'SUPPORTS', from: park.id, to: project.id });
const path = { entities: [firm.id, project.id, park.id], relations: [[builds.id, invests.id], [hosts.id]] };
const found: Connections = {
  paths: [path],
  subgraph: { entities: [firm, park, project], relations: [invests, builds, hosts] },
  shown: 1,
  total: 1,
  truncated: false,
};
const ENDS = [firm.id, park.id];

function appWith(connect: (question: Question) => Connections | Promise<Connections>): App {
  const app = appOn({ connect });
  const places = new Map([
    [firm.id, { x: 0, y: 0 }],
    [park.id, { x: 400, y: 0 }],
  ]);
  const scene = addToScene(EMPTY_SCENE, { entities: [firm, park], relations: [] }, places);
  app.store.setState({ scene, selection: ENDS, hiddenPanels: new Set(['inspector']) });
  return app;
}

const idsOn = ({ store }: App): string[] => {
  const { graph } = store.getState().scene;
  return [...graph.entities.keys(), ...graph.relations.keys()];
};

describe('paths', () => {
  test('are asked for without hubs, drawn as one step between what was there, and listed', async () => {
    const asked: unknown[] = [];
    const app = appWith(({ body }) => {
      asked.push(body);
      return found;
    });
    await findPaths(app, ENDS);
    expect(asked).toEqual([{ ids: ENDS, maxHops: 4, avoidHubs: true, limit: 20 }]);
    const { scene, finding, history, hiddenPanels, sheet } = app.store.getState();
    expect(finding).toMatchObject({ type: 'paths', ids: ENDS, load: { status: 'ready', value: found } });
    expect(history.past.map(({ name }) => name)).toEqual(['paths']);
    expect(scene.positions.get(park.id)).toEqual({ x: 400, y: 0 });
    expect(idsOn(app)).toEqual([firm.id, park.id, project.id, invests.id, builds.id, hosts.id]);
    expect([hiddenPanels.size, sheet]).toEqual([0, 'inspector']);
    undo(app);
    expect(idsOn(app)).toEqual(ENDS);
  });

  test('that are all there already are no step', async () => {
    const app = appWith(() => found);
    await findPaths(app, ENDS);
    await findPaths(app, ENDS, { maxHops: 6, avoidHubs: false, limit: 200 });
    expect(app.store.getState().history.past).toHaveLength(1);
    expect(app.store.getState().finding).toMatchObject({ options: { maxHops: 6, avoidHubs: false } });
  });

  test('that were given up are neither drawn nor listed, however late they come', async () => {
    const waiting: ((answer: Connections) => void)[] = [];
    const app = appWith(() => new Promise((answer) => waiting.push(answer)));
    const first = findPaths(app, ENDS);
    const { finding } = app.store.getState();
    closeFinding(app);
    expect(finding?.running.signal.aborted).toBe(true);
    waiting[0]?.(found);
    await first;
    expect(idsOn(app)).toEqual(ENDS);
    expect(app.store.getState().finding).toBeUndefined();
  });

  test('that fail say why', async () => {
    const app = appWith(() => Promise.reject(new ApiFailure('query-timeout', '太久', true)));
    await findPaths(app, ENDS);
    expect(app.store.getState().finding?.load).toMatchObject({ status: 'failed', failure: { message: '太久' } });
  });

  test('light what they go over', () => {
    const app = appWith(() => found);
    light(app, elementsOf(path));
    expect(app.store.getState().lit).toEqual([firm.id, project.id, park.id, builds.id, invests.id, hosts.id]);
    light(app, []);
    expect(app.store.getState().lit).toEqual([]);
  });
});

describe('a step of a path', () => {
  const [there, back] = hopsOf(found, path, ontology);

  test('reads as one sentence with its stage and amount, and tells what else ties the two', () => {
    expect(there && hopText(there, 'zh-CN')).toBe(
      '营口金辰机械 投资 辽宁金辰光伏项目（在建，12亿元）；另有 1 条：建设',
    );
    expect(there && hopText(there, 'en')).toBe(
      'Jinchen invests in Solar project (under construction, ¥1.2 bn); 1 more: builds',
    );
  });

  test('reads in the direction of the relation, whichever way the path goes', () => {
    expect(back && hopText(back, 'zh-CN')).toMatch(/^营口产业基地 \S+ 辽宁金辰光伏项目$/u);
  });

  test('over a relation that reads the same both ways follows the path', () => {
    const among = relation({ kind: 'COOPERATES_WITH', from: park.id, to: firm.id });
    const direct = { entities: [firm.id, park.id], relations: [[among.id]] };
    const [hop] = hopsOf({ ...found, subgraph: { entities: [firm, park], relations: [among] } }, direct, ontology);
    expect(hop && hopText(hop, 'en')).toMatch(/^Jinchen .+ Yingkou base$/u);
  });
});

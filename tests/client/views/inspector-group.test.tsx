import { expect, test } from 'vitest';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { GroupPanel } from '../../../client/views/inspector/group-panel.tsx';
import { appOn, listed } from '../given-answers.ts';
import { entity, yuan } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const projects = Array.from({ length: 20 }, (_one, index) =>
  entity(`project:p${index}`, {
    kind: 'Project',
    name: `项目${index}`,
    degree: index,
    props: { stage: index < 5 ? 'building' : 'signed', ...(index < 3 && yuan(1e9)) },
  }),
);

test('a group tells how many are in it, how far along, for how much, which matter most, and opens', async () => {
  const app = appOn({ facets: () => ({ entities: [], relations: [], regions: [] }), sources: () => listed([]) });
  const scene = addToScene(EMPTY_SCENE, { entities: projects, relations: [] }, new Map());
  app.store.setState({
    scene: { ...scene, grouping: { by: 'kind', opened: new Set() } },
    selection: ['group~Project'],
  });
  const box = await rendered(app, <GroupPanel id="group~Project" />);
  expect(texts(box, 'h2')).toEqual(['项目']);
  expect(texts(box, '.facts')).toEqual(['20 个实体合并显示']);
  expect(texts(box, '.scene-kinds')).toEqual(['签约 15在建 5']);
  expect(texts(box, '.sum-rows > div')).toEqual(['总投资30亿元3 项有数，17 项不详']);
  expect(texts(box, '.hub-list a')).toHaveLength(12);
  expect(texts(box, '.hub-list a')[0]).toBe('项目19');
  await click(box, '.primary-button');
  expect(app.store.getState().scene.grouping?.opened).toEqual(new Set(['Project']));
  expect(texts(box, '.facts')).toEqual(['已展开：20 个实体都已逐个显示在图上']);
});

test('an opened group offers the way back, and nothing that would do nothing', async () => {
  const app = appOn({ sources: () => listed([]) });
  const scene = addToScene(EMPTY_SCENE, { entities: projects, relations: [] }, new Map());
  app.store.setState({
    scene: { ...scene, grouping: { by: 'kind', opened: new Set(['Project']) } },
    selection: ['group~Project'],
  });
  const box = await rendered(app, <GroupPanel id="group~Project" />);
  expect(texts(box, '.group-head button')).toEqual(['收起这一组']);
  await click(box, '.group-head button');
  expect(app.store.getState().scene.grouping?.opened).toEqual(new Set());
  expect(texts(box, '.group-head button')).toEqual(['展开这一组']);
});

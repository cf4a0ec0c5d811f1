import { expect, test } from 'vitest';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { CanvasMenu } from '../../../client/views/graph/canvas-menu.tsx';
import type { App } from '../../../client/state/app.ts';
import { appOn } from '../given-answers.ts';
import { entity } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const [ONE, OTHER] = ['company:one', 'company:other'];

function appWith(selection: readonly string[], on: string): App {
  const app = appOn({});
  const scene = addToScene(EMPTY_SCENE, { entities: [entity(ONE), entity(OTHER)], relations: [] }, new Map());
  app.store.setState({ scene, selection, menu: { id: on, x: 10, y: 10 } });
  return app;
}

/** The menu stands at the end of the page, not where it is written. */
async function menuOf(app: App): Promise<HTMLElement> {
  await rendered(app, <CanvasMenu />);
  return document.body;
}

const PICKS = ['加入选择', '移出选择'];

const picksIn = (box: HTMLElement): (string | null)[] =>
  texts(box, '[role="menuitem"]').filter((text) => PICKS.some((pick) => text?.includes(pick)));

test('what is not selected can be added to what is, without a key to hold', async () => {
  const app = appWith([ONE], OTHER);
  const box = await menuOf(app);
  expect(picksIn(box)).toEqual(['加入选择']);
  await click(box, '[role="menuitem"]', '加入选择');
  expect(app.store.getState().selection).toEqual([ONE, OTHER]);
  expect(app.store.getState().menu).toBeUndefined();
});

test('what is selected can be taken out again, and the others stay', async () => {
  const app = appWith([ONE, OTHER], ONE);
  const box = await menuOf(app);
  expect(picksIn(box)).toEqual(['移出选择']);
  await click(box, '[role="menuitem"]', '移出选择');
  expect(app.store.getState().selection).toEqual([OTHER]);
});

test('any other command on what is not selected is for that alone', async () => {
  const app = appWith([ONE], OTHER);
  await click(await menuOf(app), '[role="menuitem"]', '固定位置');
  expect(app.store.getState().selection).toEqual([OTHER]);
  expect(app.store.getState().scene.pinned).toEqual(new Set([OTHER]));
});

import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { LayerHold } from '../../../client/canvas/layer-hold.ts';
import { Picture } from '../../../client/canvas/picture.ts';
import { addToScene, EMPTY_SCENE, type Scene } from '../../../client/state/scene.ts';
import { canvasWords } from '../../../client/ui/canvas-words.ts';
import { KIND_ICONS } from '../../../client/ui/kind-icons.ts';
import { appOn } from '../given-answers.ts';
import { entity, relation } from '../sample-graph.ts';

/** On a grid, each owning the next two. */
function crowd(count: number): Scene {
  const entities = Array.from({ length: count }, (_one, index) => entity(`company:b${index}`));
  const relations = entities.flatMap(({ id }, index) =>
    [1, 2].map((step) => relation({ kind: 'OWNS', from: id, to: `company:b${(index + step) % count}` })),
  );
  const side = Math.ceil(Math.sqrt(count));
  const placeOf = (index: number) => ({ x: (index % side) * 200, y: Math.floor(index / side) * 200 });
  const places = new Map(entities.map(({ id }, index) => [id, placeOf(index)]));
  return addToScene(EMPTY_SCENE, { entities, relations }, places);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** How many names are told once a large answer is drawn, where the reader may have moved the view just before it came. */
async function namesTold(isMoved: boolean): Promise<number> {
  const app = appOn({});
  const cy = cytoscape({ headless: true, styleEnabled: true, minZoom: 0.04, maxZoom: 3 });
  Object.assign(cy, { width: () => 1200, height: () => 800 });
  const container = document.createElement('div');
  for (const name of ['ground', 'ink', 'muted', 'accent']) container.style.setProperty(`--${name}`, '#456');
  container.style.setProperty('--font', 'sans-serif');
  document.body.append(container);
  const options = { words: canvasWords, icons: KIND_ICONS };
  const picture = new Picture(app, cy, container, options, new LayerHold(cy));
  const show = (scene: Scene): void => {
    const before = app.store.getState();
    app.store.setState({ scene });
    picture.redraw(app.store.getState(), before, 0);
  };
  show(crowd(3));
  cy.viewport({ zoom: 0.1, pan: { x: 50, y: 50 } });
  await pause(300);
  if (isMoved) cy.panBy({ x: 1, y: 0 });
  show(crowd(1500));
  await expect.poll(() => cy.edges().length, { timeout: 15_000 }).toBe(3000);
  await pause(800);
  const told = cy.nodes('.told').length;
  cy.destroy();
  return told;
}

test('a large answer has its names, whether or not the view was moved just before', async () => {
  const told = await namesTold(false);
  expect(told).toBeGreaterThan(20);
  expect(await namesTold(true)).toBe(told);
}, 40_000);

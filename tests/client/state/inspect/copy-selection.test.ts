import { afterEach, expect, test } from 'vitest';
import { copyClaim, copySelection, MOST_COPIED } from '../../../../client/state/inspect/copy-selection.ts';
import { addToScene, EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { copyWords } from '../../../../client/ui/copy-words.ts';
import { ApiFailure } from '../../../../client/api/ask.ts';
import { appOn, listed } from '../../given-answers.ts';
import { entity } from '../../sample-graph.ts';

const SOURCE = { id: 'source:a', title: '报道', date: '2024', claimCount: 1, hasText: true };
const claim = (id: string) =>
  ({ id, source: 'source:a', lines: [3, 3], statement: `${id}说。`, basis: 'stated', sets: {} }) as const;
const words = (sources: Parameters<typeof copyWords>[1]) => copyWords('zh-CN', sources);

/** Twenty-five companies on the canvas, all selected. */
function appWith(count: number) {
  const entities = Array.from({ length: count }, (_one, index) => entity(`company:${index}`, { name: `甲${index}` }));
  const app = appOn({
    sources: () => listed([SOURCE]),
    entity: ({ path }) => {
      const found = entities.find(({ id }) => id === path?.['id']);
      if (!found) throw new ApiFailure('entity-unknown', '没有这个实体', false);
      return { ...found, claims: [claim(found.name)], conflicts: [] };
    },
  });
  app.store.setState({
    scene: addToScene(EMPTY_SCENE, { entities, relations: [] }, new Map()),
    selection: entities.map(({ id }) => id),
  });
  return app;
}

const copied = (): Promise<string> => navigator.clipboard.readText();

/** Pages that are not secure have no clipboard. */
const withoutClipboard = () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'clipboard');
  await navigator.clipboard.writeText('');
});

test('what is selected is copied, each with its sources, and the reader is told', async () => {
  const app = appWith(2);
  await copySelection(app, words);
  expect(await copied()).toBe(
    '甲0（企业）\n甲0说。[1，第3行]\n[1] 《报道》，2024年\n\n甲1（企业）\n甲1说。[1，第3行]\n[1] 《报道》，2024年',
  );
  expect(app.store.getState().notice).toEqual({ type: 'text-copied' });
});

test('of an entity whose claim is open, that claim is copied', async () => {
  const app = appWith(1);
  app.store.setState({ claim: '甲0' });
  await copySelection(app, words);
  expect(await copied()).toBe('甲0说。——《报道》，2024年，第3行');
});

test('of many only the first are copied, and how many were left out is told', async () => {
  await copySelection(appWith(25), words);
  const text = await copied();
  expect(text.split('\n\n')).toHaveLength(MOST_COPIED + 1);
  expect(text.endsWith(`另有 ${25 - MOST_COPIED} 项未复制，一次最多 ${MOST_COPIED} 项。`)).toBe(true);
});

test('where the browser keeps its clipboard, the text is shown to be copied by hand', async () => {
  withoutClipboard();
  const app = appWith(1);
  await copyClaim(app, claim('甲'), words);
  expect(app.store.getState().copying).toBe('甲说。——《报道》，2024年，第3行');
  expect(app.store.getState().notice).toBeUndefined();
});

test('what could not be read is told, and nothing is copied', async () => {
  const app = appWith(1);
  const lost = entity('company:lost');
  app.store.setState({
    scene: addToScene(EMPTY_SCENE, { entities: [lost], relations: [] }, new Map()),
    selection: [lost.id],
  });
  await copySelection(app, words);
  expect(app.store.getState().notice).toEqual({ type: 'failed', message: '没有这个实体' });
  expect(await copied()).toBe('');
});

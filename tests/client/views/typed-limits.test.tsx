import { act } from 'react';
import { expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { shown } from '../../../client/state/filters/shown.ts';
import { AmountRange } from '../../../client/views/expand/amount-range.tsx';
import { AmountSection } from '../../../client/views/legend/range-sections.tsx';
import { appOn } from '../given-answers.ts';
import { entity, relation, yuan } from '../sample-graph.ts';
import { rendered, texts } from './rendered.tsx';

function appWith(...amounts: readonly number[]): App {
  const app = appOn({});
  const others = amounts.map((_amount, index) => entity(`project:p${index}`, { kind: 'Project' }));
  const relations = others.map(({ id }, index) =>
    relation({ kind: 'INVESTS_IN', from: 'company:a', to: id, props: yuan(amounts[index] ?? 0) }),
  );
  const graph = { entities: [entity('company:a'), ...others], relations };
  app.store.setState({ scene: addToScene(EMPTY_SCENE, graph, new Map()) });
  return app;
}

const field = (box: HTMLElement, label: string): HTMLInputElement =>
  box.querySelector<HTMLInputElement>(`input[type="text"][aria-label="${label}"]`)!;

/** What a hand does: React hears of a value only when it was not set past it. */
async function type(input: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const enter = (input: HTMLInputElement): Promise<void> =>
  act(async () => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));

const limits = ({ store }: App) => store.getState().scene.filters.amount;

test('the legend shows what states the very amount that was typed as a limit', async () => {
  const app = appWith(1.1e8, 8.2e8, 9e8);
  const box = await rendered(app, <AmountSection />);
  for (const [label, text] of [
    ['最低金额', '1.1'],
    ['最高金额', '8.2'],
  ] as const) {
    // One after the other, as fingers do.
    // oxlint-disable-next-line no-await-in-loop
    await type(field(box, label), text);
    // oxlint-disable-next-line no-await-in-loop
    await enter(field(box, label));
  }
  expect(limits(app)).toEqual({ min: 1.1e8, max: 8.2e8, unstated: true });
  expect(shown(app.store.getState()).relations.size).toBe(2);
});

test('the legend reads commas, and tells what it cannot read until it is mended', async () => {
  const app = appWith(1e8, 2e11);
  const box = await rendered(app, <AmountSection />);
  const input = field(box, '最低金额');
  await type(input, '一千');
  await enter(input);
  expect([input.value, input.getAttribute('aria-invalid'), limits(app)]).toEqual(['一千', 'true', undefined]);
  expect(texts(box, '[role="alert"]')).toEqual(['这里要填数字']);
  await type(input, '1\uff0c000');
  await enter(input);
  expect([input.value, input.getAttribute('aria-invalid'), limits(app)?.min]).toEqual(['1000', 'false', 1e11]);
  expect(texts(box, '[role="alert"]')).toEqual([]);
});

test('the choice of what to expand tells which limit it cannot read', async () => {
  const app = appWith();
  const asked: unknown[] = [];
  const box = await rendered(app, <AmountRange range={{}} onChange={(range) => asked.push(range)} />);
  await type(field(box, '金额下限'), '8.2');
  expect(asked.at(-1)).toEqual({ minYuan: 8.2e8 });
  await type(field(box, '金额下限'), '八亿');
  expect(['金额下限', '金额上限'].map((end) => field(box, end).getAttribute('aria-invalid'))).toEqual([
    'true',
    'false',
  ]);
  expect(texts(box, 'small')).toEqual(['这里要填数字']);
});

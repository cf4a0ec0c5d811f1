import { act } from 'react';
import { expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { rearrange } from '../../../client/state/rearrange.ts';
import { ArrangingBar } from '../../../client/views/graph/arranging-bar.tsx';
import { appOn } from '../given-answers.ts';
import { star } from '../sample-graph.ts';
import { laidOut, sceneOf, withPlaces } from '../state/layout/sample-pictures.ts';
import { click, rendered, texts } from './rendered.tsx';

const scene = withPlaces(sceneOf(star(6)), laidOut('force', sceneOf(star(6))));

/** An app whose layouts end only when they are given up. */
function endlessApp(): App {
  const endless: App['arrange'] = (_order, { signal, onProgress } = {}) =>
    new Promise((_resolve, reject) => {
      onProgress?.(0.4);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const app = { ...appOn({}), arrange: endless };
  app.store.setState({ scene });
  return app;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('A layout that lasts says which it is and how far, and can be given up', async () => {
  const app = endlessApp();
  const box = await rendered(app, <ArrangingBar />);
  expect(box.querySelector('progress')).toBe(null);
  const layout = rearrange(app, 'layered');
  await act(() => pause(320));
  expect(texts(box, 'output')).toEqual(['正在重排画面']);
  expect(box.textContent).toContain('按流向分层');
  const bar = box.querySelector('progress');
  expect([bar?.value, bar?.getAttribute('aria-label')]).toEqual([0.4, '按流向分层']);
  await click(box, 'button', '取消');
  await act(() => layout);
  expect(box.querySelector('progress')).toBe(null);
  expect(app.store.getState().scene).toBe(scene);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiFailure } from '../../../../client/api/ask.ts';
import { addEntities } from '../../../../client/state/expand/add-entities.ts';
import { tryAgain, type App } from '../../../../client/state/app.ts';
import { chooseLanguage } from '../../../../client/state/preferences.ts';
import { openView } from '../../../../client/state/view/restore.ts';
import { syncWithAddress } from '../../../../client/state/view/url-sync.ts';
import { readView } from '../../../../client/state/view/view-url.ts';
import { appOn } from '../../given-answers.ts';
import { smallWorld } from '../../small-world.ts';

const { given } = smallWorld();
const LINK = '#e=company:c0@0,0;company:c1@100,0&r=';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  history.replaceState(null, '', LINK);
});
afterEach(() => vi.useRealTimers());

const shownIn = (app: App): string[] => [...app.store.getState().scene.graph.entities.keys()];
const pause = (): void => void vi.advanceTimersByTime(1000);

/** A reader who opened the link while the server was away; `comeBack` ends that. */
async function readerInOutage(): Promise<{ app: App; comeBack: () => void }> {
  let isAway = true;
  const app = appOn({
    subgraph: (question) => {
      if (isAway) throw new ApiFailure('unreachable', '', true);
      return given.subgraph!(question);
    },
  });
  await syncWithAddress(app);
  return { app, comeBack: () => (isAway = false) };
}

test('a link that could not be opened stays in the address, and is opened when the server is back', async () => {
  const { app, comeBack } = await readerInOutage();
  chooseLanguage(app, 'en');
  pause();
  expect(location.hash).toBe(LINK);
  comeBack();
  await tryAgain(app);
  expect(shownIn(app)).toEqual(['company:c0', 'company:c1']);
  chooseLanguage(app, 'zh-CN');
  pause();
  expect(location.hash).toContain('lang=zh-CN');
});

test('a link that could not be opened leaves the address to what is done instead', async () => {
  const { app, comeBack } = await readerInOutage();
  comeBack();
  await addEntities(app, ['company:c5']);
  pause();
  expect(location.hash).toContain('company:c5');
  expect(location.hash).not.toContain('company:c0');
});

test('a link that is asked for again after the reader went on is an entry of its own', async () => {
  let isSlow = true;
  const app = appOn({
    subgraph: (question) => {
      if (isSlow) throw new ApiFailure('query-timeout', 'slow', true);
      return given.subgraph!(question);
    },
  });
  await syncWithAddress(app);
  const { notice } = app.store.getState();
  isSlow = false;
  await addEntities(app, ['company:c5']);
  pause();
  const { state: entry } = history;
  if (notice?.type === 'failed') await notice.again?.();
  pause();
  expect(shownIn(app)).toEqual(['company:c0', 'company:c1']);
  expect(history.state).not.toEqual(entry);
});

describe('a link that takes its time', () => {
  /** A reader whose link is answered when it is told to. */
  function readerOfSlowLink(): { app: App; opening: Promise<void>; answer: () => void } {
    let answer = (): void => {};
    const slow = new Promise<void>((resolve) => (answer = resolve));
    const app = appOn({
      subgraph: async (question) => {
        if (JSON.stringify(question.body).includes('company:c0')) await slow;
        return given.subgraph!(question);
      },
    });
    return { app, opening: syncWithAddress(app), answer };
  }

  test.each<[string, (app: App) => Promise<void>]>([
    ['another view that was opened', (app) => openView(app, readView('e=company:c5'))],
    ['what the reader did', (app) => addEntities(app, ['company:c5'])],
  ])('does not come over %s meanwhile', async (_what, act) => {
    const { app, opening, answer } = readerOfSlowLink();
    await act(app);
    answer();
    await opening;
    pause();
    expect(shownIn(app)).toEqual(['company:c5']);
    expect(location.hash).toContain('company:c5');
  });
});

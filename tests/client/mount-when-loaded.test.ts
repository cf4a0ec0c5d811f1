import { expect, test } from 'vitest';
import { mountWhenLoaded } from '../../client/mount-when-loaded.ts';
import { appOn } from './given-answers.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A part of the page whose program does not come at first. */
function part() {
  const seen = { isThere: false, comes: false };
  const mount = () => {
    seen.isThere = true;
    return () => void (seen.isThere = false);
  };
  return { seen, load: () => (seen.comes ? Promise.resolve(mount) : Promise.reject(new TypeError('no chunk'))) };
}

test('A part of the page that does not come is told, and can be tried again', async () => {
  const app = appOn({});
  const { seen, load } = part();
  const unmount = mountWhenLoaded(app, load);
  await settled();
  const { notice } = app.store.getState();
  expect(notice).toMatchObject({ type: 'failed', message: '服务没有响应' });
  seen.comes = true;
  if (notice?.type === 'failed') await notice.again?.();
  expect(seen.isThere).toBe(true);
  unmount();
  expect(seen.isThere).toBe(false);
});

test('A part of the page that nobody waits for any more is neither mounted nor told of', async () => {
  const app = appOn({});
  const [late, lost] = [part(), part()];
  late.seen.comes = true;
  mountWhenLoaded(app, late.load)();
  mountWhenLoaded(app, lost.load)();
  await settled();
  expect([late.seen.isThere, app.store.getState().notice]).toEqual([false, undefined]);
});

import { afterEach, expect, test, vi } from 'vitest';
import { KeysDialog } from '../../../client/views/commands/keys-dialog.tsx';
import { FirstHints } from '../../../client/views/hints/first-hints.tsx';
import { appOn } from '../given-answers.ts';
import { rendered, texts } from './rendered.tsx';

/** A page whose reader has only fingers. */
function byTouch(): void {
  const real = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query === '(hover: none)' ? Object.assign(real('all'), {}) : real(query),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('where there are only fingers the help begins with what these do, and folds the keys away', async () => {
  byTouch();
  const { ownerDocument } = await rendered(appOn({}), <KeysDialog />);
  expect(texts(ownerDocument.body, 'h3')[0]).toBe('手指操作');
  expect(texts(ownerDocument.body, '.keys-groups')[0]).toMatch(/轻点.*连点两下.*加入选择.*长按.*双指捏合/);
  expect(ownerDocument.querySelector<HTMLDetailsElement>('.keys-folded')?.open).toBe(false);
});

test('elsewhere it begins with the keys, unfolded', async () => {
  const { ownerDocument } = await rendered(appOn({}), <KeysDialog />);
  expect(texts(ownerDocument.body, 'h3')[0]).toBe('查看');
  expect(ownerDocument.querySelector('details')).toBeNull();
});

test('a first hint names a key only where there are keys', async () => {
  expect(texts(await rendered(appOn({}), <FirstHints />), '.hint-card p')[0]).toContain('按 E');
});

test('a first hint on a phone says what a finger does', async () => {
  byTouch();
  expect(texts(await rendered(appOn({}), <FirstHints />), '.hint-card p')).toEqual([
    '连点两下实体，展开它的关系，原来的不会移动。',
  ]);
});

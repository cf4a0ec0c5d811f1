import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import type { Search } from '../../../client/state/app-state.ts';
import { SearchBox } from '../../../client/views/search/search-box.tsx';
import { appOn, cited, hit, listed } from '../given-answers.ts';
import { entity } from '../sample-graph.ts';
import { rendered } from './rendered.tsx';

const POLICY = { id: 'policy:a', kind: 'Policy', name: '每周入园办公' };
const source = { id: 'source:a', title: '一份成绩单', date: '2024-09', claimCount: 2, hasText: true };
const claims = [
  cited('c1', '像“店小二”一样帮项目落地。', POLICY, { statementEn: 'They serve projects until they land.' }),
  cited('c2', '县里替企业跑腿。', 'IMPLEMENTS~park:y~policy:z', {
    lines: [5, 7],
    basis: 'implied',
    sets: { role: '店小二' },
  }),
];

let app: App;
let box: HTMLElement;

beforeEach(async () => {
  app = appOn({
    sources: () => listed([source]),
    subgraph: () => ({ entities: [entity(POLICY.id, POLICY)], relations: [] }),
  });
  box = await rendered(app, <SearchBox />);
});

const input = (): HTMLInputElement => box.querySelector('input')!;
const texts = (selector: string): (string | null)[] =>
  [...box.querySelectorAll(selector)].map((one) => one.textContent);
const status = (): string | null | undefined => box.querySelector('output')?.textContent;
const activeText = (): string | null | undefined =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent;

async function found(search: Partial<Search>): Promise<void> {
  await act(async () => {
    app.store.setState({ search: { query: '店小二', ...search } });
    input().focus();
  });
}

const ready = <T,>(value: T) => ({ status: 'ready', value }) as const;
const press = (key: string): Promise<void> =>
  act(async () => void input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

test('claims stand under the entities, as a group that says how many there are', async () => {
  await found({ hits: ready(listed([hit('policy:a')])), claims: ready(listed(claims, 23)) });
  const group = box.querySelector('[role="listbox"] > [role="option"] + [role="group"]');
  expect(document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('记述里说到（23）');
  expect(group?.querySelectorAll('[role="option"]').length).toBe(2);
  expect(texts('.hits-cut')).toEqual(['显示前 2 条，加词可缩小范围']);
  expect(status()).toBe('找到 1 个 · 23 条记述说到');
});

test('a claim says its words, whom it is about, and where it stands', async () => {
  await found({ hits: ready(listed([])), claims: ready(listed(claims)) });
  expect(texts('.hit-statement')).toEqual(['像“店小二”一样帮项目落地。', '县里替企业跑腿。']);
  expect(texts('.hit-facts')).toEqual(['每周入园办公', '角色店小二', '名park:y — 推行 → 名policy:z推断']);
  expect(texts('.hit-match')).toEqual(['《一份成绩单》 2024年9月 · 第 3 行', '《一份成绩单》 2024年9月 · 第 5–7 行']);
  expect(texts('mark')).toEqual(['店小二', '店小二']);
});

test('in English the statement is English, and beside it stands what holds the words', async () => {
  await act(async () => app.store.setState({ language: 'en' }));
  await found({ hits: ready(listed([])), claims: ready(listed(claims.slice(0, 1))) });
  expect(texts('.hit-statement')).toEqual(['They serve projects until they land.']);
  expect(texts('.hit-facts')[0]).toBe('像“店小二”一样帮项目落地。');
  expect(texts('mark')).toEqual(['店小二']);
  expect(status()).toBe('1 found in claims');
});

test('that nothing is found is said only when there is neither name nor claim', async () => {
  await found({ hits: ready(listed([])), claims: { status: 'loading' } });
  expect(status()).toBe('正在搜索……');
  await found({ hits: ready(listed([])), claims: ready(listed(claims)) });
  expect(status()).toBe('找到 2 条记述');
  await found({ hits: ready(listed([])), claims: ready(listed([])) });
  expect(status()).toContain('没有找到“店小二”');
  expect(box.querySelector('[role="group"]')).toBeNull();
});

test('the arrows go from the entities through the claims and round, and Enter opens the claim', async () => {
  await found({ hits: ready(listed([hit('policy:b', '店小二机制')])), claims: ready(listed(claims)) });
  expect(activeText()).toContain('店小二机制');
  await press('ArrowUp');
  expect(activeText()).toContain('县里替企业跑腿');
  await press('ArrowDown');
  await press('ArrowDown');
  expect(activeText()).toContain('帮项目落地');
  await press('Enter');
  await expect.poll(() => app.store.getState().claim).toBe('c1');
  expect(app.store.getState().selection).toEqual([POLICY.id]);
  expect(box.querySelector('[role="listbox"]')).toBeNull();
});

test('what the arrows stand on stays so when more is found before it', async () => {
  await found({ hits: ready(listed([])), claims: ready(listed(claims)) });
  await press('ArrowDown');
  await found({ hits: ready(listed([hit('policy:b'), hit('policy:c')])), claims: ready(listed(claims)) });
  expect(activeText()).toContain('县里替企业跑腿');
});

test('a click on a claim opens it', async () => {
  await found({ hits: ready(listed([])), claims: ready(listed(claims)) });
  await act(async () => box.querySelector<HTMLElement>('[role="option"]')?.click());
  await expect.poll(() => app.store.getState().claim).toBe('c1');
});

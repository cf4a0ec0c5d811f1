import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { lookUpList, typeList } from '../../../client/state/find/paste.ts';
import { ListInput } from '../../../client/views/paste/list-input.tsx';
import { ListResults } from '../../../client/views/paste/list-results.tsx';
import { useAppState } from '../../../client/ui/app-context.tsx';
import type { SearchHit } from '../../../model/api/answers.ts';
import { appOn, listed } from '../given-answers.ts';
import { entity } from '../sample-graph.ts';
import { click, rendered, texts } from './rendered.tsx';

const hit = (id: string, name: string, matched: string, rule: 'exact' | 'substring'): SearchHit => ({
  entity: entity(id, { name }),
  matched: { name: matched, rule },
});

const KNOWN: Readonly<Record<string, readonly SearchHit[]>> = {
  金辰: [hit('company:jinchen', '营口金辰机械', '金辰', 'exact')],
  华日: [
    hit('company:huari', '华日新材', '华日新材', 'substring'),
    hit('company:huari2', '华日电子', '华日电子', 'substring'),
  ],
};

let app: App;

beforeEach(async () => {
  app = appOn({
    match: ({ body }) => {
      const { names } = body as { readonly names: readonly string[] };
      return listed(names.map((name) => ({ name, hits: KNOWN[name] ?? [], total: KNOWN[name]?.length ?? 0 })));
    },
  });
  typeList(app, '金辰\n没有的\n华日');
});

function Results() {
  const rows = useAppState(({ pasted }) => pasted.rows);
  return rows ? <ListResults rows={rows} /> : <ListInput />;
}

const rows = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('tbody tr')].map(({ textContent }) => textContent ?? '');

test('the names of the list are counted, and looked up by one button', async () => {
  const box = await rendered(app, <Results />);
  expect(texts(box, '.paste-foot > span')).toEqual(['3 个名称']);
  await click(box, '.primary-button', '查找');
  expect(texts(box, '.paste-summary')).toEqual(['待选 1 个，没有 1 个，查到 1 个']);
});

test('what needs the reader comes first, each with its line; what was found says why', async () => {
  await lookUpList(app);
  const box = await rendered(app, <Results />);
  expect(rows(box).map((row) => row.slice(0, 4))).toEqual(['3华日有', '2没有的', '1金辰营']);
  expect(rows(box)[2]).toBe('1金辰营口金辰机械别名“金辰” · 名称一致');
  expect(texts(box, '.primary-button')).toEqual(['添加 1 个']);
});

test('a row stays where it is when the reader chooses, and the button counts it', async () => {
  await lookUpList(app);
  const box = await rendered(app, <Results />);
  const select = box.querySelector('select');
  await act(async () => {
    if (!select) return;
    select.value = 'company:huari2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(rows(box)[0]).toContain('华日');
  expect(texts(box, '.primary-button')).toEqual(['添加 2 个']);
  expect(texts(box, '.paste-summary')).toEqual(['待选 0 个，没有 1 个，查到 2 个']);
  await click(box, '.chip', '没有');
  expect(rows(box)).toHaveLength(1);
  await click(box, '.chip', '查到');
  expect(rows(box)).toHaveLength(2);
});

test('what is found and what is to be done with it are called alike, and what is not listed is told', async () => {
  await lookUpList(app);
  app.store.setState(({ pasted }) => ({
    pasted: { ...pasted, rows: pasted.rows?.map((row) => (row.name === '华日' ? { ...row, total: 16 } : row)) },
  }));
  const box = await rendered(app, <Results />);
  expect(texts(box, '.chip')).toEqual(['全部', '待选', '没有', '查到']);
  expect(texts(box, '.paste-choosing small')).toEqual(['还有 14 个未列出，名称写全些可缩小范围']);
});

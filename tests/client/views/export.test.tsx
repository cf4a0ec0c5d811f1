import Papa from 'papaparse';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ApiFailure, type Question } from '../../../client/api/ask.ts';
import type { App } from '../../../client/state/app.ts';
import type { PictureOrder } from '../../../client/state/export/picture-order.ts';
import { addToScene, EMPTY_SCENE } from '../../../client/state/scene.ts';
import { ExportDialog } from '../../../client/views/export/export-dialog.tsx';
import { makeFile, type Choice } from '../../../client/views/export/make-file.ts';
import { appOn, listed } from '../given-answers.ts';
import { entity, relation, yuan } from '../sample-graph.ts';
import { rendered } from './rendered.tsx';

const tie = relation({
  kind: 'INVESTS_IN',
  from: 'company:a',
  to: 'project:b',
  props: { ...yuan(5e9), stage: 'signed' },
});
const GRAPH = {
  entities: [
    entity('company:a', { name: '=营口金辰', nameEn: 'Jinchen', props: { listed: true } }),
    entity('project:b', {
      name: '抽水蓄能',
      kind: 'Project',
      props: { ...yuan(5e9), landArea: 1200, from: '2022-H1' },
    }),
    entity('region:1', { name: '营口', kind: 'Region' }),
  ],
  relations: [tie],
};
const SOURCES = [
  { id: 'source:x', title: '一份成绩单', publisher: '辽宁日报', date: '2024-09', claimCount: 3, hasText: true },
  { id: 'source:y', title: '没有引用的', claimCount: 1, hasText: false },
];

let asked: Question[];
let ordered: PictureOrder[];

function appWith(exported?: (question: Question) => string): App {
  const app = appOn(
    {
      sources: () => listed(SOURCES),
      facets: () => ({
        entities: [{ id: 'company:a', sources: ['source:x'] }],
        relations: [{ id: tie.id, sources: ['source:x'] }],
        regions: [],
      }),
    },
    exported ??
      ((question) => {
        asked.push(question);
        return '{"type":"source"}\n';
      }),
  );
  app.store.setState({ scene: addToScene(EMPTY_SCENE, GRAPH, new Map()) });
  const nothing = (): undefined => undefined;
  const save = async (order: PictureOrder) => {
    ordered.push(order);
    return { file: new Blob(['<svg/>']), width: 10, height: 10, scale: order.format === 'png' ? 1.5 : 1 };
  };
  app.canvas.current = {
    fit: nothing,
    zoom: nothing,
    reveal: nothing,
    seeNew: nothing,
    setCamera: nothing,
    pageOf: nothing,
    focus: nothing,
    save,
  };
  return app;
}

const choice = (part: Partial<Choice>): Choice => ({
  content: 'shown',
  format: 'csv-entities',
  area: 'all',
  theme: 'light',
  title: '谁在投资',
  ...part,
});

beforeEach(() => {
  asked = [];
  ordered = [];
});

async function csvOf(part: Partial<Choice>): Promise<Record<string, string>[]> {
  const { file } = await makeFile(appWith(), choice(part));
  const text = new TextDecoder('utf-8').decode(await file.arrayBuffer());
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('a table as a file', () => {
  test('has ids, readable amounts and figures beside them, units in its head, and citations', async () => {
    const [company, project] = await csvOf({ format: 'csv-entities' });
    expect(project).toMatchObject({
      编号: 'project:b',
      名称: '抽水蓄能',
      类型: '项目',
      金额: '50亿元',
      '总投资（元）': '5000000000',
      '占地（平方米）': '1200',
      起始: '2022年上半年',
    });
    expect(company).toMatchObject({ 英文名: 'Jinchen', 上市: '是', 出处: '《一份成绩单》，辽宁日报，2024年9月' });
    expect(company?.['名称']).toBe("'=营口金辰");
    // Nothing is stated of it: it would only be empty.
    expect(Object.keys(project ?? {})).not.toContain('就业（人）');
  });

  test('of relations has both ends by name and id', async () => {
    expect(await csvOf({ format: 'csv-relations' })).toEqual([
      expect.objectContaining({
        起点: "'=营口金辰",
        关系: '投资',
        终点: '抽水蓄能',
        阶段: '签约',
        '总投资（元）': '5000000000',
        起点编号: 'company:a',
        终点编号: 'project:b',
        编号: tie.id,
      }),
    ]);
  });

  test('is named for what it holds', async () => {
    const { name } = await makeFile(appWith(), choice({ format: 'csv-relations' }));
    expect(name).toMatch(/^lianmai-shown-relations-\d{4}-\d\d-\d\d\.csv$/);
  });
});

test('JSONL asks for exactly the entities and relations that are exported', async () => {
  const app = appWith();
  app.store.setState({ selection: [tie.id] });
  const { file, name } = await makeFile(app, choice({ content: 'selection', format: 'jsonl' }));
  expect(asked.map(({ body }) => body)).toEqual([{ ids: ['company:a', 'project:b'], relations: [tie.id] }]);
  expect([await file.text(), name.slice(0, 18)]).toEqual(['{"type":"source"}\n', 'lianmai-selection-']);
});

describe('a picture', () => {
  test('is asked for with what occurs in it, who says so, and where it comes from', async () => {
    await makeFile(appWith(), choice({ content: 'picture', format: 'svg', theme: 'dark' }));
    const [order] = ordered;
    expect(order).toMatchObject({ format: 'svg', theme: 'dark', title: '谁在投资', subtitle: '3 个实体，1 条关系' });
    expect(order?.legend.map(({ title, entries }) => [title, entries.map(({ label }) => label)])).toEqual([
      ['实体', ['地区', '企业', '项目']],
      ['关系', ['投资建设']],
      ['阶段', ['签约']],
      ['金额', ['100万元', '1亿元', '100亿元']],
    ]);
    expect(order?.notes[0]).toBe('出处（1）：《一份成绩单》，辽宁日报，2024年9月');
    expect(order?.notes.at(-1)).toContain(location.href);
  });

  test('tells no more than the origin of an address that is too long to print, and the day as the page does', async () => {
    const href = location.href;
    history.replaceState(null, '', `?e=${'x'.repeat(200)}`);
    const app = appWith();
    app.store.setState({ language: 'en' });
    await makeFile(app, choice({ content: 'picture', format: 'svg' }));
    history.replaceState(null, '', href);
    expect(ordered[0]?.notes.at(-1)).toMatch(/ · exported \d+ \w{3} \d{4} · http:\/\/localhost(?::\d+)?$/);
  });

  test('says how far it had to be made smaller', async () => {
    expect((await makeFile(appWith(), choice({ content: 'picture', format: 'png' }))).scale).toBe(1.5);
    expect((await makeFile(appWith(), choice({ content: 'picture', format: 'svg' }))).scale).toBeUndefined();
  });
});

describe('the dialog', () => {
  let saved: string[];
  const keepLinks = (event: Event): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    saved.push(event.target.download);
  };

  beforeEach(() => {
    saved = [];
    document.addEventListener('click', keepLinks);
  });

  afterEach(() => {
    document.removeEventListener('click', keepLinks);
  });

  async function show(app: App): Promise<void> {
    app.store.setState({ dialog: 'export' });
    await rendered(app, <ExportDialog />);
  }

  const radio = (label: string): HTMLInputElement | null | undefined =>
    [...document.querySelectorAll('label')]
      .find(({ textContent }) => textContent.startsWith(label))
      ?.querySelector('input');
  const click = (element: HTMLElement | null | undefined): Promise<void> => act(async () => element?.click());
  const save = (): Promise<void> => click(document.querySelector<HTMLElement>('.export button[type="submit"]'));
  const fileName = (): string => document.querySelector('.export-file code')?.textContent ?? '';

  test('begins with the picture, and says how much there is of everything', async () => {
    await show(appWith());
    expect(radio('图片')?.checked).toBe(true);
    expect(document.querySelector('.export-contents')?.textContent).toContain('3 个实体、1 条关系');
    expect(radio('所选')?.disabled).toBe(true);
    expect(fileName()).toMatch(/^lianmai-picture-.*\.png$/);
  });

  test('begins with the table where the table is open', async () => {
    const app = appWith();
    app.store.setState({ tab: 'table', selection: ['company:a'] });
    await show(app);
    expect([radio('图上所示')?.checked, radio('Excel')?.checked, radio('所选')?.disabled]).toEqual([true, true, false]);
    await click(radio('图片'));
    expect(fileName()).toMatch(/^lianmai-picture-.*\.png$/);
  });

  test('hands the file over, says so, and goes', async () => {
    const app = appWith();
    await show(app);
    await click(radio('图上所示'));
    await click(radio('GraphML'));
    await save();
    expect(saved).toEqual([fileName()]);
    expect(app.store.getState()).toMatchObject({ dialog: undefined, notice: { type: 'saved', file: saved[0] } });
  });

  test('stays open with the reason where that fails', async () => {
    const failed = (): string => {
      throw new ApiFailure('query-timeout', '查询超时', true);
    };
    const app = appWith(failed);
    await show(app);
    await click(radio('图上所示'));
    await click(radio('JSONL'));
    await save();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('没能导出');
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('查询超时');
    expect([saved, app.store.getState().dialog]).toEqual([[], 'export']);
  });
});

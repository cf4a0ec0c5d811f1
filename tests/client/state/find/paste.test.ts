import { describe, expect, test } from 'vitest';
import { ApiFailure, type Question } from '../../../../client/api/ask.ts';
import type { App } from '../../../../client/state/app.ts';
import { undo } from '../../../../client/state/change.ts';
import { addList, choose, chosenOf, lookUpList, typeList } from '../../../../client/state/find/paste.ts';
import { certainHit, givenStatusOf, namesIn, partsOf, statusOf } from '../../../../client/state/find/pasted.ts';
import type { NameMatch, SearchHit } from '../../../../model/api/answers.ts';
import type { Listed, Subgraph } from '../../../../model/graph.ts';
import type { MatchRule } from '../../../../model/search/search-keys.ts';
import { appOn, listed } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { entity, relation } from '../../sample-graph.ts';

const named = (id: string, rule: MatchRule, name = id): SearchHit => ({
  entity: entity(id, { name: id }),
  matched: { name, rule },
});
const finds = (name: string, ...hits: SearchHit[]): NameMatch => ({ name, hits, total: hits.length });

describe('the names of a list', () => {
  test('stand one per line or cell, without numbers, quotes and blanks, each once', () => {
    const text = '1、金辰机械\r\n2. 鼎际得\t“葫芦岛”\n\n  金辰机械 \n"营口港"\n（3）3M中国\n';
    expect(namesIn(text)).toEqual([
      { name: '金辰机械', line: 1 },
      { name: '鼎际得', line: 2 },
      { name: '“葫芦岛”', line: 2 },
      { name: '营口港', line: 5 },
      { name: '3M中国', line: 6 },
    ]);
  });

  test('may be parted by commas, where the line as a whole is no name', () => {
    const parts = partsOf({ name: '金辰机械，鼎际得、营口港;大连港', line: 4 });
    expect(parts.map(({ name }) => name)).toEqual(['金辰机械', '鼎际得', '营口港', '大连港']);
    expect(partsOf({ name: '金辰机械', line: 1 })).toEqual([]);
  });
});

test('only a hit that is certainly meant is taken by itself', () => {
  const taken = (...hits: SearchHit[]): string | undefined => certainHit(finds('甲', ...hits))?.entity.id;
  expect(taken(named('甲', 'exact'))).toBe('甲');
  expect(taken(named('甲', 'exact'), named('甲乙', 'prefix'))).toBe('甲');
  expect(taken(named('甲公司', 'exact', '甲'), named('甲集团', 'exact', '甲'))).toBeUndefined();
  expect(taken(named('甲', 'exact'), named('甲集团', 'exact', '甲'))).toBe('甲');
  expect(taken(named('甲乙', 'prefix'))).toBe('甲乙');
  expect(taken(named('甲乙', 'prefix'), named('甲丙', 'prefix'))).toBeUndefined();
  expect(taken(named('乙甲', 'substring'))).toBeUndefined();
  expect(taken(named('甲', 'pinyin'))).toBeUndefined();
  expect(taken()).toBeUndefined();
});

const [firm, rival, park] = [entity('company:firm'), entity('company:rival'), entity('park:base', { kind: 'Park' })];
const graph: Subgraph = {
  entities: [firm, rival, park],
  relations: [
    relation({ kind: 'SUPPLIES', from: firm.id, to: rival.id }),
    relation({ kind: 'LOCATED_IN', from: firm.id, to: park.id }),
    relation({ kind: 'LOCATED_IN', from: rival.id, to: park.id }),
  ],
};

/** Knows the firm by its name, two by 同名, and nothing else. */
function match({ body }: Question): Listed<NameMatch> {
  const { names } = body as { readonly names: readonly string[] };
  const hit = (id: string, name: string): SearchHit => ({ entity: entity(id), matched: { name, rule: 'exact' } });
  return listed(
    names.map((name) => {
      if (name === '同名') return finds(name, hit(firm.id, name), hit(rival.id, name));
      return name === '公司' ? finds(name, hit(firm.id, name)) : finds(name);
    }),
  );
}

const rowsOf = ({ store }: App) => store.getState().pasted.rows ?? [];
const statuses = (app: App): string[] => rowsOf(app).map((row) => `${row.line} ${row.name} ${statusOf(row)}`);

describe('a pasted list', () => {
  test('is looked up; what could be several is left open, and what is not there is said', async () => {
    const app = appOn({ match });
    typeList(app, '公司\n同名\n没有\n公司，没有这个');
    await lookUpList(app);
    expect(statuses(app)).toEqual([
      '1 公司 found',
      '2 同名 open',
      '3 没有 missing',
      '4 公司 found',
      '4 没有这个 missing',
    ]);
    expect(chosenOf(rowsOf(app))).toEqual([firm.id]);
  });

  test('is asked for in parts, and says how far it is', async () => {
    const sizes: number[] = [];
    const seen: unknown[] = [];
    const app = appOn({
      match: (question) => {
        sizes.push((question.body as { readonly names: readonly string[] }).names.length);
        seen.push(app.store.getState().pasted.progress);
        return match(question);
      },
    });
    typeList(app, Array.from({ length: 12_000 }, (_one, index) => `company:c${index}`).join('\n'));
    await lookUpList(app);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_000);
    expect(seen[1]).toMatchObject({ done: sizes[0], all: 10_000 });
    expect(app.store.getState().pasted).toMatchObject({ progress: undefined, failure: undefined });
  });

  test('that was changed meanwhile forgets the former answer', async () => {
    const app = appOn({ match });
    typeList(app, '公司');
    const first = lookUpList(app);
    typeList(app, '公司二');
    await first;
    expect(app.store.getState().pasted).toMatchObject({ text: '公司二', rows: undefined, progress: undefined });
  });

  test('that could not be looked up says why, and can be asked for again', async () => {
    let fails = true;
    const app = appOn({
      match: (question) => {
        if (fails) throw new ApiFailure('query-timeout', '太久', true);
        return match(question);
      },
    });
    typeList(app, '公司');
    await lookUpList(app);
    expect(app.store.getState().pasted.failure?.message).toBe('太久');
    fails = false;
    await lookUpList(app);
    expect(statuses(app)).toEqual(['1 公司 found']);
  });

  test('is put on the canvas as one step, with what the reader chose and the relations among it', async () => {
    const app = appOn({ match, ...givenGraph(graph) });
    app.store.setState({ dialog: 'paste' });
    typeList(app, '公司\n同名');
    await lookUpList(app);
    const open = rowsOf(app)[1];
    if (open) choose(app, open, rival.id);
    expect(rowsOf(app).map(givenStatusOf)).toEqual(['found', 'open']);
    await addList(app, false);
    const state = app.store.getState();
    expect([...state.scene.graph.entities.keys()]).toEqual([firm.id, rival.id]);
    expect(state).toMatchObject({
      selection: [firm.id, rival.id],
      dialog: undefined,
      notice: { type: 'added', entities: 2, relations: 1 },
    });
    undo(app);
    expect(app.store.getState().scene.graph.entities.size).toBe(0);
  });

  test('brings what lies between too, in the same step, where that is wanted', async () => {
    const asked: unknown[] = [];
    const app = appOn({
      match,
      ...givenGraph(graph),
      connect: ({ body }) => {
        asked.push(body);
        return { paths: [], subgraph: graph, shown: 0, total: 0, truncated: false };
      },
    });
    typeList(app, '公司\n同名');
    await lookUpList(app);
    const open = rowsOf(app)[1];
    if (open) choose(app, open, rival.id);
    await addList(app, true);
    expect(asked).toEqual([{ ids: [firm.id, rival.id], maxHops: 2, avoidHubs: true, limit: 200 }]);
    expect(app.store.getState().notice).toEqual({ type: 'added', entities: 3, relations: 3 });
    expect(app.store.getState().history.past).toHaveLength(1);
  });
});

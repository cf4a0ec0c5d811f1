import { describe, expect, test } from 'vitest';
import { translate, type Values, type WordKey } from '../../../client/i18n/index.ts';
import { addEntities } from '../../../client/state/expand/add-entities.ts';
import type { App } from '../../../client/state/app.ts';
import { hide, redo, undo } from '../../../client/state/change.ts';
import { expand } from '../../../client/state/expand/expand.ts';
import { groupBy, ungroup } from '../../../client/state/drawn/group-by.ts';
import { openGroup } from '../../../client/state/drawn/open-group.ts';
import {
  dropFilter,
  setFilter,
  showAll,
  showOnly,
  toggleFilter,
} from '../../../client/state/filters/filter-changes.ts';
import { openQuestion } from '../../../client/state/questions.ts';
import { rearrange } from '../../../client/state/rearrange.ts';
import { openView } from '../../../client/state/view/restore.ts';
import { readView } from '../../../client/state/view/view-url.ts';
import { changeWords } from '../../../client/views/history/change-words.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { stepRows } from '../../../client/views/history/step-rows.ts';
import { suggestedName } from '../../../client/views/saved-views/suggested-name.ts';
import { noticeText } from '../../../client/views/shell/notice-words.ts';
import { appOn } from '../given-answers.ts';
import { entity } from '../sample-graph.ts';
import { smallWorld } from '../small-world.ts';

const { ids, given } = smallWorld();
const say = (key: WordKey, values?: Values): string => translate('zh-CN', key, values);
const speech = { say, language: 'zh-CN', cite: (id: string) => id } as const;

const stepsOf = (app: App) => {
  const state = app.store.getState();
  return stepRows(state, say, (change) => changeWords(change, state.facets, speech));
};
const wordsIn = (app: App): string[] => stepsOf(app).map(({ words }) => words);

describe('the list of steps', () => {
  test('says what was done to what, how many entities there are then, and where the reader is', async () => {
    const app = appOn(given);
    await addEntities(app, ['company:c0']);
    await expand(app, { id: 'company:c0', limit: 3 });
    hide(app, ['company:c1']);
    toggleFilter(app, 'kinds', ['Park']);
    undo(app);
    const rows = stepsOf(app);
    const kept = app.store.getState().scene.graph.entities.size;
    expect(rows.map(({ words }) => words)).toEqual(['起点', '添加“第0家”', '展开“第0家”', '隐去“第1家”', '隐去 园区']);
    expect(rows.map(({ by }) => by)).toEqual([-3, -2, -1, 0, 1]);
    expect(rows.slice(2).map(({ entities }) => entities)).toEqual([kept + 1, kept, kept]);
    expect(rows.slice(2).map(({ more }) => more)).toEqual([kept, -1, 0]);
  });

  test('calls a view that was opened by its name', async () => {
    const app = appOn(given);
    await addEntities(app, ['company:c0']);
    await openView(app, readView('e=company:c1'), { about: '营口' });
    expect(wordsIn(app).at(-1)).toBe('打开视图“营口”');
  });

  test('calls the answer to a question by the question', async () => {
    const app = appOn(given);
    const answer = async () => ({
      subgraph: { entities: [entity('company:x')], relations: [] },
      tab: 'graph' as const,
    });
    await openQuestion(app, { id: 'chains', subject: () => undefined, answer }, '', '产业链怎么走？');
    expect(wordsIn(app).at(-1)).toBe('打开视图“产业链怎么走？”');
  });

  test('says which filter it was, and what came of it', async () => {
    const app = appOn(given);
    await addEntities(app, ids);
    const kinds = Object.keys(ontology.entityKinds);
    toggleFilter(app, 'kinds', ['Park']);
    toggleFilter(app, 'kinds', ['Company']);
    toggleFilter(app, 'kinds', ['Park']);
    showOnly(app, 'kinds', ['Company'], kinds);
    setFilter(app, { amount: { min: 1e8, max: Infinity, unstated: true } });
    dropFilter(app, 'kinds');
    setFilter(app, { amount: undefined });
    toggleFilter(app, 'kinds', ['Park']);
    setFilter(app, { loose: true });
    showAll(app);
    expect(wordsIn(app).slice(2)).toEqual([
      '隐去 园区',
      '隐去 企业',
      '恢复 园区',
      '仅看 企业',
      '金额 1亿元以上',
      '恢复各类实体',
      '取消筛选：金额 1亿元以上',
      '隐去 园区',
      '隐去没有关系的实体',
      '全部显示',
    ]);
  });

  test('says which layout it was, and by what entities were put into groups', async () => {
    const app = appOn(given);
    await addEntities(app, ids);
    await rearrange(app, 'grid');
    await groupBy(app, 'kind');
    await openGroup(app, 'group~Company');
    await ungroup(app);
    expect(wordsIn(app).slice(2)).toEqual(['布局：按类型排成网格', '归并：按类型', '打开“企业”', '归并：逐个显示']);
  });

  test('is what undo tells', async () => {
    const app = appOn(given);
    await addEntities(app, ids);
    toggleFilter(app, 'kinds', ['Park']);
    const told = (): string => {
      const { notice, facets } = app.store.getState();
      return notice && 'change' in notice ? changeWords(notice.change, facets, speech) : '';
    };
    undo(app);
    expect(told()).toBe('隐去 园区');
    redo(app);
    expect(told()).toBe('隐去 园区');
  });
});

describe('the name that is suggested for a view', () => {
  const suggested = async (list: readonly string[], expanded?: string): Promise<string> => {
    const app = appOn(given);
    await addEntities(app, list);
    if (expanded) await expand(app, { id: expanded, limit: 2 });
    return suggestedName(app.store.getState().scene, say, 'zh-CN');
  };

  test('is that of what was expanded, of what stands alone, or of one among many', async () => {
    expect(await suggested([])).toBe('');
    expect(await suggested(['company:c4'])).toBe('第4家');
    expect(await suggested(['company:c4'], 'company:c4')).toBe('第4家的关系');
    expect(await suggested(ids.slice(2, 7))).toBe('第2家等 5 个实体');
  });
});

describe('a notice', () => {
  test('of an import tells everything that came of it', () => {
    const told = {
      type: 'views-imported',
      added: 2,
      same: 1,
      illegible: 3,
      renamed: ['甲 (2)', '乙 (2)'],
      isKept: false,
    } as const;
    expect(noticeText(told, say, 'zh-CN')).toBe(
      '导入了 2 个视图；1 个已经有了；同名的改称“甲 (2)”、“乙 (2)”；3 个读不出来；浏览器没能存下它们，关掉页面就没有了',
    );
    const nothing = { ...told, added: 0, illegible: 0, renamed: [], isKept: true };
    expect(noticeText(nothing, say, 'zh-CN')).toBe('没有导入新的视图；1 个已经有了');
  });

  test('of an expansion that left nothing says that it is all', () => {
    const several = { type: 'expanded-several', entities: 2, added: 54, left: 0 } as const;
    expect(noticeText(several, say, 'zh-CN')).toBe('2 个实体共新增 54 条关系，已全部显示');
    expect(noticeText({ ...several, added: 0 }, say, 'zh-CN')).toBe('所选 2 个实体的关系都已在图上');
    expect(noticeText({ ...several, left: 7 }, say, 'zh-CN')).toContain('其余 7 条未显示');
  });

  test('of a long link warns that it may be cut', () => {
    expect(noticeText({ type: 'link-copied', tooLong: 31_166 }, say, 'zh-CN')).toContain('31,166');
    expect(noticeText({ type: 'link-copied' }, say, 'zh-CN')).toBe('链接已复制，打开即是同一视图');
  });
});

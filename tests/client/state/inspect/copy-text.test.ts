import { describe, expect, test } from 'vitest';
import type { Claim, EntityDetail, RelationDetail } from '../../../../model/graph.ts';
import { copyText } from '../../../../client/state/inspect/copy-text.ts';
import { copyWords } from '../../../../client/ui/copy-words.ts';
import { entity, relation } from '../../sample-graph.ts';

const SOURCES = [
  { id: 'source:a', title: '一份成绩单', publisher: '辽宁日报', date: '2024-09', claimCount: 1 },
  { id: 'source:b', title: '名录', date: '2025', claimCount: 1 },
];
const zh = copyWords('zh-CN', SOURCES);
const en = copyWords('en', SOURCES);

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  source: 'source:a',
  lines: [20, 22],
  statement: `${id}说了这件事。`,
  statementEn: `${id} says so`,
  basis: 'stated',
  sets: {},
  ...more,
});

const ends = {
  from: entity('company:a', { name: '营口金辰', nameEn: 'Jinchen' }),
  to: entity('project:b', { name: '光伏项目', nameEn: 'PV project', kind: 'Project' }),
};
const tie: RelationDetail = {
  ...relation({
    kind: 'INVESTS_IN',
    from: 'company:a',
    to: 'project:b',
    props: { stage: 'building', amounts: [{ yuan: 1.2e9, basis: 'total' }], from: '2021' },
  }),
  ends,
  claims: [claim('甲')],
  conflicts: [],
};
const company: EntityDetail = {
  ...entity('company:a', { name: '营口金辰', nameEn: 'Jinchen', aliases: ['金辰'], props: { ownership: 'private' } }),
  claims: [claim('甲'), claim('乙', { source: 'source:b', lines: [3, 3] }), claim('丙')],
  conflicts: [],
};

describe('copied as text', () => {
  test('a relation reads like a sentence, with its source in full', () => {
    expect(copyText({ type: 'relation', detail: tie }, zh)).toBe(
      '营口金辰 投资 光伏项目（在建，12亿元，2021年）。——《一份成绩单》，辽宁日报，2024年9月，第20–22行',
    );
  });

  test('and so it does in English', () => {
    expect(copyText({ type: 'relation', detail: tie }, en)).toBe(
      'Jinchen invests in PV project (under construction, ¥1.2 bn, 2021). — “一份成绩单”, 辽宁日报, Sep 2024, lines 20–22',
    );
  });

  test('a claim is its statement, with its source', () => {
    const one = claim('甲', { lines: [7, 7], statement: '金辰像“店小二”' });
    expect(copyText({ type: 'claim', claim: one }, zh)).toBe(
      '金辰像“店小二”。——《一份成绩单》，辽宁日报，2024年9月，第7行',
    );
  });

  test('an entity tells its names, properties and claims, and every source once below them', () => {
    expect(copyText({ type: 'entity', detail: company }, zh).split('\n')).toEqual([
      '营口金辰（企业，Jinchen，金辰）',
      '所有制：民营',
      '甲说了这件事。[1，第20–22行]',
      '乙说了这件事。[2，第3行]',
      '丙说了这件事。[1，第20–22行]',
      '[1] 《一份成绩单》，辽宁日报，2024年9月',
      '[2] 《名录》，2025年',
    ]);
  });

  test('a claim without lines says nothing of them, and a source that is not known stands by its id', () => {
    const { lines: _lines, ...bare } = claim('甲', { source: 'source:lost' });
    expect(copyText({ type: 'claim', claim: bare }, zh)).toBe('甲说了这件事。——source:lost');
  });
});

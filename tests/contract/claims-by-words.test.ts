import { expect, test } from 'vitest';
import type { ClaimQuery } from '../../model/api/queries.ts';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
import { allPages } from './fixtures/paging.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const says = (
  statement: string,
  line: number,
  more: Partial<ReturnType<typeof claim>> = {},
): ReturnType<typeof claim> => claim({}, { lines: [line, line], statement, ...more });

const SAID = [
  REPORT,
  NOTICE,
  entity('company:a', {
    claims: [
      says('推行“店小二”式服务，项目容缺受理。', 1),
      says('建成两条生产线', 2, {
        statementEn: 'Société Générale lends a Loan',
        sets: { industry: 'ＬＥＤ照明 100%_' },
      }),
      says('反斜线 C:\\路径 与 $符号 `引号`', 3, { sets: { honours: ['专精特新', "甲's 奖"], ownership: 'private' } }),
    ],
  }),
  entity('project:p', { claims: [says('项目开工', 4, { sets: { stage: 'building', works: '两栋厂房' } })] }),
  entity('policy:q', { claims: [says('容缺办理', 5, { source: NOTICE.id, sets: { content: '店小二帮办' } })] }),
  relation('INVESTS_IN', 'company:a', 'project:p', {
    claims: [
      says('甲投资项目', 6, { sets: { subject: '设备采购', stage: 'building' } }),
      says(`${'长篇，'.repeat(6000)}结尾店小二`, 7),
    ],
  }),
];

describeReadingBothStores(
  'Claims by words',
  (store) => load(store, 'said', SAID),
  (read) => {
    const ask = async (q: string, query: Partial<ClaimQuery> = {}): Promise<(number | undefined)[]> => {
      const { items, total } = await read().claims({ limit: 99, q, ...query });
      expect(total).toBe(items.length);
      return items.map((item) => item.claim.lines?.[0]);
    };

    test.each([
      ['a word', '店小二', [5, 1, 7]],
      ['one character', '二', [5, 1, 7]],
      ['two words, wherever they stand', '容缺 店小二', [5, 1]],
      ['words with any white space between', ' 项目\t\u3000容缺 ', [1]],
      ['English, in any case', 'LOAN', [2]],
      ['letters without their accents', 'societe generale', [2]],
      ['full-width letters', 'ｌｏａｎ', [2]],
      ['half-width letters', 'led', [2]],
      ['a text property', '照明', [2]],
      ['a text of a list', '专精特新', [3]],
      ['a text that policies have', '帮办', [5]],
      ['a text property of a relation', '设备采购', [6]],
      ['a word of a statement and one of a text', '开工 厂房', [4]],
      ['the end of a very long statement', '结尾', [7]],
      ['what nobody says', '没有这个', []],
      ['two words of which one is missing', '店小二 没有', []],
      ['the value of a choice', 'building', []],
      ['another', 'private', []],
      ['the name of an entity', 'company', []],
      ['words that run from one part into the next', '开工两栋', []],
    ])('%s: %s', async (_what, q, lines) => {
      expect(await ask(q)).toEqual(lines);
    });

    test.each([
      ['100%_', [2]],
      ['1%0', []],
      ['1_0', []],
      ['C:\\路径', [3]],
      ['$符号', [3]],
      ['`引号`', [3]],
      ["甲's", [3]],
      ['"店小二"', [5, 1, 7]],
      ["') OR 1=1 --", []],
      ['店小二 %', [5, 1, 7]],
      ['%', []],
      ['，。', []],
    ])('%j is plain text', async (q, lines) => {
      expect(await ask(q)).toEqual(lines);
    });

    test('of a source, a subject, at lines', async () => {
      expect(await ask('店小二', { source: REPORT.id })).toEqual([1, 7]);
      expect(await ask('容缺', { source: NOTICE.id })).toEqual([5]);
      expect(await ask('店小二', { subject: 'company:a' })).toEqual([1]);
      expect(await ask('店小二', { subject: 'INVESTS_IN~company:a~project:p' })).toEqual([7]);
      expect(await ask('店小二', { source: REPORT.id, lines: [2, 9] })).toEqual([7]);
      expect(await ask('店小二', { subject: 'company:a', source: NOTICE.id })).toEqual([]);
      expect(await ask('%', { source: NOTICE.id })).toEqual([]);
    });

    test('of a subject or source that is unknown', async () => {
      expect((await problemOf(ask('甲', { subject: 'company:nobody' }))).code).toBe('entity-unknown');
      expect((await problemOf(ask('%', { source: 'source:nowhere' }))).code).toBe('source-unknown');
    });

    test('come page by page, in the same order, with the whole number', async () => {
      for (const query of [{ q: '店' }, { q: '项目' }, { q: '项目', source: REPORT.id }]) {
        const { items, total } = await read().claims({ ...query, limit: 99 });
        const pages = await allPages((cursor) => read().claims({ ...query, limit: 1, ...cursor }));
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.map((page) => page.total)).toEqual(pages.map(() => total));
      }
    });

    test('refuse the cursor of other words', async () => {
      const { next = '' } = await read().claims({ q: '店小二', limit: 1 });
      for (const other of [{ q: '容缺' }, {}]) {
        const { details } = await problemOf(read().claims({ ...other, limit: 1, cursor: next }));
        expect(details).toMatchObject({ field: 'cursor' });
      }
    });
  },
);

describeOnBothStores('The words of claims', (open) => {
  const told = (statement: string) => [REPORT, entity('company:a', { claims: [says(statement, 1)] })];

  test('go with the batch that is undone, and stay with one that also holds them', async () => {
    const store = await open();
    const total = async (q: string): Promise<number> => (await store.claims({ q, limit: 9 })).total;
    await load(store, 'one', told('店小二服务'));
    await load(store, 'two', [...told('店小二服务'), entity('company:b', { claims: [says('容缺受理', 2)] })]);
    expect([await total('店小二'), await total('容缺')]).toEqual([1, 1]);
    await store.undo('batch:2');
    expect([await total('店小二'), await total('容缺')]).toEqual([1, 0]);
    await store.undo('batch:1');
    expect([await total('店小二'), await total('容缺')]).toEqual([0, 0]);
  });

  test('are those of the batch that replaces another', async () => {
    const store = await open();
    await load(store, 'one', told('店小二服务'));
    await load(store, 'one', told('容缺受理'), { replace: true });
    expect((await store.claims({ q: '店小二', limit: 9 })).total).toBe(0);
    expect((await store.claims({ q: '容缺', limit: 9 })).total).toBe(1);
  });

  test('that came second are found too', async () => {
    const store = await open();
    await load(store, 'one', told('店小二服务'));
    await load(store, 'two', told('容缺受理'));
    expect((await store.claims({ q: '容缺', limit: 9 })).items.map(({ subject }) => subject.id)).toEqual(['company:a']);
  });
});

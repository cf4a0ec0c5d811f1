import { describe, expect, test } from 'vitest';
import type { MatchRule } from '../../model/search/search-keys.ts';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
import { entity, load, relation, REPORT } from './fixtures/records.ts';

const NAMES = [
  REPORT,
  entity('company:jinchen', { name: '金辰机械', nameEn: 'Jinchen Machinery', aliases: ['营口金辰机械股份有限公司'] }),
  entity('company:heavy', { name: '金辰重工集团有限公司' }),
  entity('company:state', { kind: 'StateOwnedEnterprise', name: '中国金辰' }),
  entity('project:led', { name: '营口LED产业园(二期)' }),
  entity('region:210800', { name: '营口市' }),
  entity('park:coast', { name: '营口沿海产业基地' }),
  entity('person:ma', { name: '马某' }),
  entity('product:cpp', { name: 'C++ 编译器' }),
  entity('product:rare', { name: '𠮷野家😀套餐' }),
  entity('institution:and', { name: 'AND 研究所' }),
];

/** What is asked, who is found, in order, and by which rule. */
const FOUND: [string, string, string[], MatchRule][] = [
  ['the whole name', '金辰机械', ['company:jinchen'], 'exact'],
  ['an alias', '营口金辰机械股份有限公司', ['company:jinchen'], 'exact'],
  ['an alias without its suffix', '营口金辰机械', ['company:jinchen'], 'exact'],
  ['a name with a suffix it does not have', '金辰机械有限公司', ['company:jinchen'], 'exact'],
  ['a name without the suffix it has', '金辰重工', ['company:heavy'], 'exact'],
  ['the English name in any case', 'JINCHEN machinery', ['company:jinchen'], 'exact'],
  ['full-width letters', 'ｊｉｎｃｈｅｎ', ['company:jinchen', 'company:heavy', 'company:state'], 'prefix'],
  ['a word in Latin letters', 'led', ['project:led'], 'word'],
  ['a word in full-width capitals', 'ＬＥＤ', ['project:led'], 'word'],
  ['an English word', 'machinery', ['company:jinchen'], 'word'],
  ['Latin letters within a word', 'chiner', ['company:jinchen'], 'substring'],
  ['one Han character within', '械', ['company:jinchen'], 'substring'],
  ['two Han characters within', '产业', ['park:coast', 'project:led'], 'substring'],
  ['three Han characters within', '海产业', ['park:coast'], 'substring'],
  ['many Han characters within', '口沿海产业基', ['park:coast'], 'substring'],
  ['a part in brackets', '二期', ['project:led'], 'word'],
  ['several words in any order', '二期 营口', ['project:led'], 'substring'],
  ['two words run together', '营口二期', ['project:led'], 'substring'],
  ['two words run together in another order', '金辰营口', ['company:jinchen'], 'substring'],
  ['full pinyin from the start', 'jinchenjixie', ['company:jinchen'], 'pinyin'],
  ['half a syllable', 'yingkouyanh', ['park:coast'], 'pinyin'],
  ['pinyin from within', 'yanhai', ['park:coast'], 'pinyin'],
  ['initials', 'jcjx', ['company:jinchen'], 'initials'],
  ['initials in capitals', 'JCJX', ['company:jinchen'], 'initials'],
  ['initials from within', 'cyjd', ['park:coast'], 'initials'],
  ['initials around Latin letters', 'ykled', ['project:led'], 'initials'],
  ['signs that belong to a name', 'C++', ['product:cpp'], 'prefix'],
  ['a rare Han character', '𠮷', ['product:rare'], 'prefix'],
  ['an emoji', '😀', ['product:rare'], 'word'],
  ['an operator of the engines', 'AND', ['institution:and'], 'prefix'],
];

describeReadingBothStores(
  'Search',
  (store) => load(store, 'names', NAMES),
  (read) => {
    const ask = async (q: string, kind?: string): Promise<string[]> => {
      const { items } = await read().search({ q, limit: 99, ...(kind !== undefined && { kind }) });
      return items.map((hit) => hit.entity.id);
    };

    test.each(FOUND)('finds by %s: %s', async (_what, q, ids, rule) => {
      const { items } = await read().search({ q, limit: 9 });
      expect(items.map((hit) => hit.entity.id)).toEqual(ids);
      expect(items[0]?.matched.rule).toBe(rule);
    });

    test('says which of the names matched', async () => {
      const { items } = await read().search({ q: '营口金辰', limit: 9 });
      expect(items[0]?.matched).toEqual({ name: '营口金辰机械股份有限公司', rule: 'prefix' });
      expect((await read().search({ q: 'machinery', limit: 9 })).items[0]?.matched.name).toBe('Jinchen Machinery');
    });

    test('gives the entity as it is', async () => {
      const { items } = await read().search({ q: 'jcjx', limit: 1 });
      const { claims: _claims, conflicts: _conflicts, ...plain } = await read().entity('company:jinchen');
      expect(items[0]?.entity).toEqual(plain);
    });

    test('ranks the beginning of a name before its inside', async () => {
      expect(await ask('金辰')).toEqual(['company:heavy', 'company:jinchen', 'company:state']);
    });

    test('cuts at the limit and says so', async () => {
      const cut = await read().search({ q: '营口', limit: 2 });
      expect(cut).toMatchObject({ shown: 2, total: 4, truncated: true });
      expect(cut.items.map((hit) => hit.entity.id)).toEqual((await ask('营口')).slice(0, 2));
      expect(await read().search({ q: '营口', limit: 0 })).toEqual({ items: [], shown: 0, total: 4, truncated: true });
      expect(await read().search({ q: '营口', limit: 1e9 })).toMatchObject({ shown: 4, total: 4, truncated: false });
    });

    test('keeps to a kind and the kinds below it', async () => {
      expect(await ask('金辰', 'Company')).toEqual(['company:heavy', 'company:jinchen', 'company:state']);
      expect(await ask('金辰', 'StateOwnedEnterprise')).toEqual(['company:state']);
      expect(await ask('营口', 'Region')).toEqual(['region:210800']);
      expect(await ask('营口', 'Policy')).toEqual([]);
    });

    test.each(['大连', '金机', 'zzzz', 'jcjxx', '械机', '𠮷金', '金辰机器'])('finds nothing for %s', async (q) => {
      expect(await read().search({ q, limit: 9 })).toEqual({ items: [], shown: 0, total: 0, truncated: false });
    });

    describe('takes for text, never for an operator,', () => {
      const NOTHING = ['', ' ', '"', '*', '(', ')', "'", '\\', ':', '""', '。', '--', '\u0000', '\u200b', '\ud83d'];

      test.each(NOTHING)('%j, in which there is nothing to look for', async (q) => {
        expect(await read().search({ q, limit: 9 })).toEqual({ items: [], shown: 0, total: 0, truncated: false });
      });

      test.each([
        'NOT',
        'OR',
        'NEAR',
        'a OR b',
        'name:*',
        'x*',
        '~',
        '^',
        '$1',
        '{}',
        '`',
        '+',
        '/',
        "'; DROP TABLE entity; --",
        '[0 TO 9]',
      ])('%s', async (q) => {
        expect((await ask(q)).length).toBeLessThan(NAMES.length - 1);
      });

      test.each(['"金辰机械"', '金辰*机械', '(金辰 机械)', '金辰"机械', '金辰:机械', '金辰-机械'])(
        'what stands around the words: %s',
        async (q) => {
          expect((await ask(q))[0]).toBe('company:jinchen');
        },
      );

      test('10 kB of Han characters', async () => {
        expect(await ask('营口'.repeat(2500))).toEqual([]);
      });
    });
  },
);

describeOnBothStores('Search ranks equally good hits', (open) => {
  test('by degree, then by id', async () => {
    const store = await open();
    const ids = ['company:a', 'company:b', 'company:c', 'company:d'];
    const ties = [relation('OWNS', 'company:c', 'company:d'), relation('OWNS', 'company:c', 'company:b')];
    await load(store, 'one', [REPORT, ...ids.map((id) => entity(id, { name: '同名' })), ...ties]);
    const hits = async (): Promise<string[]> =>
      (await store.search({ q: '同名', limit: 9 })).items.map((hit) => hit.entity.id);
    expect(await hits()).toEqual(['company:c', 'company:b', 'company:d', 'company:a']);
    const { items } = await store.search({ q: '同名', limit: 2 });
    expect(items.map((hit) => hit.entity.id)).toEqual(['company:c', 'company:b']);
    await load(store, 'two', [
      relation('OWNS', 'company:a', 'company:b'),
      relation('OWNS', 'company:a', 'company:d'),
      relation('OWNS', 'company:d', 'company:a'),
    ]);
    expect(await hits()).toEqual(['company:a', 'company:d', 'company:b', 'company:c']);
  });

  test('after the better tier, whatever their degree', async () => {
    const store = await open();
    const names = [
      entity('company:hub', { name: '甲乙丙' }),
      entity('company:b', { name: '乙丙' }),
      entity('company:c', { name: '乙' }),
    ];
    await load(store, 'one', [
      REPORT,
      ...names,
      relation('OWNS', 'company:hub', 'company:b'),
      relation('OWNS', 'company:hub', 'company:c'),
    ]);
    const { items } = await store.search({ q: '乙', limit: 9 });
    expect(items.map((hit) => hit.matched.rule)).toEqual(['exact', 'prefix', 'substring']);
  });

  test('by the sound of a whole name before the beginning of a better connected one', async () => {
    const store = await open();
    const names = [
      entity('company:firm', { name: '营口金辰机械股份有限公司', aliases: ['金辰'] }),
      entity('company:namesake', { name: '锦陈' }),
      entity('institution:lab', { name: '金辰实验室', nameEn: 'Jinchen Laboratory' }),
      entity('product:jc', { name: 'JC' }),
      entity('company:jcw', { name: 'JC Works' }),
    ];
    await load(store, 'one', [
      REPORT,
      ...names,
      relation('OWNS', 'company:firm', 'institution:lab'),
      relation('RESEARCHES_WITH', 'institution:lab', 'company:jcw'),
      relation('RESEARCHES_WITH', 'company:jcw', 'institution:lab'),
    ]);
    const hits = async (q: string): Promise<string[]> => {
      const { items } = await store.search({ q, limit: 9 });
      return items.map(({ entity: { id }, matched: { name, rule } }) => `${id} ${name} ${rule}`);
    };
    expect(await hits('jinchen')).toEqual([
      'company:firm 金辰 pinyin',
      'company:namesake 锦陈 pinyin',
      'institution:lab Jinchen Laboratory prefix',
    ]);
    expect(await hits('JC')).toEqual([
      'product:jc JC exact',
      'company:firm 金辰 initials',
      'company:namesake 锦陈 initials',
      'company:jcw JC Works prefix',
      'institution:lab 金辰实验室 initials',
    ]);
    expect(await hits('jinchenshiyanshi')).toEqual(['institution:lab 金辰实验室 pinyin']);
    expect((await store.search({ q: 'jinchen', limit: 1 })).items[0]?.entity.id).toBe('company:firm');
  });

  test('and finds a new name at once, and an old one no more', async () => {
    const store = await open();
    await load(store, 'one', [REPORT, entity('company:a', { name: '旧名' })]);
    await load(store, 'one', [REPORT, entity('company:a', { name: '新名' })], { replace: true });
    expect((await store.search({ q: '新名', limit: 9 })).total).toBe(1);
    expect((await store.search({ q: '旧', limit: 9 })).total).toBe(0);
  });
});

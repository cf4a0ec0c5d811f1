import { expect, test } from 'vitest';
import type { Props } from '../../model/graph.ts';
import type { ClaimRecord, ExchangeRecord } from '../../model/records.ts';
import { describeOnBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { everyAnswer } from './fixtures/every-answer.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const OWNS = 'OWNS~company:a~company:b';
const pair = [REPORT, entity('company:a'), entity('company:b')];
const ofNotice = (sets: Props = {}): ClaimRecord => claim(sets, { source: NOTICE.id });

/** Touches what the coast holds: new claims, names, a relation of its own, a source of its own. */
const SECOND = [
  NOTICE,
  entity('company:jinchen', { name: '金辰股份', aliases: ['辰股'], claims: [ofNotice({ industry: '光伏设备' })] }),
  entity('company:new', { name: '新来公司' }),
  relation('INVESTS_IN', 'company:jinchen', 'project:film', { claims: [ofNotice({ stage: 'operating' })] }),
  relation('OWNS', 'company:new', 'company:jinchen'),
];

describeOnBothStores('Undo of a batch', (open) => {
  test('leaves an empty store empty', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    expect(await store.undo('batch:1')).toEqual({ entities: 16, relations: 18, claims: 34, sources: 3 });
    expect((await store.health()).counts).toEqual({ entities: 0, relations: 0, claims: 0, sources: 0 });
    expect(await store.batches()).toEqual([]);
    expect(await store.search({ q: '金辰', limit: 9 })).toEqual({ items: [], shown: 0, total: 0, truncated: false });
  });

  test('restores exactly what was', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const [before, batches] = [await everyAnswer(store), await store.batches()];
    await load(store, 'second', SECOND);
    expect(await everyAnswer(store)).not.toEqual(before);
    await store.undo('batch:2');
    expect(await everyAnswer(store)).toEqual(before);
    expect(await store.batches()).toEqual(batches);
  });

  test('leaves what the other batches would have made alone', async () => {
    const alone = await open();
    const second = [...pair, relation('OWNS', 'company:a', 'company:b')];
    await load(alone, 'second', second);
    const expected = await everyAnswer(alone);
    const store = await open();
    await load(store, 'first', [
      REPORT,
      NOTICE,
      entity('company:b'),
      entity('company:a', { name: '甲', claims: [ofNotice()] }),
    ]);
    await load(store, 'second', second);
    await store.undo('batch:1');
    expect(await everyAnswer(store)).toEqual(expected);
  });

  test('keeps a claim that another batch holds too', async () => {
    const store = await open();
    await load(store, 'first', [...pair, relation('OWNS', 'company:a', 'company:b')]);
    await load(store, 'second', [...pair, relation('OWNS', 'company:a', 'company:b'), entity('company:c')]);
    expect(await store.undo('batch:1')).toEqual({ entities: 0, relations: 0, claims: 0, sources: 0 });
    expect((await store.relation(OWNS)).claims).toHaveLength(1);
    await store.undo('batch:2');
    expect((await problemOf(store.relation(OWNS))).code).toBe('relation-unknown');
  });

  test('that takes the last claim of a relation takes the relation', async () => {
    const store = await open();
    await load(store, 'ends', pair);
    await load(store, 'tie', [relation('OWNS', 'company:a', 'company:b')]);
    expect(await store.undo('batch:2')).toEqual({ entities: 0, relations: 1, claims: 1, sources: 0 });
    expect((await problemOf(store.relation(OWNS))).code).toBe('relation-unknown');
    expect((await store.entity('company:a')).degree).toBe(0);
    expect((await store.preview('company:b')).rows).toEqual([]);
  });

  test('that takes one of two claims leaves the relation with the other', async () => {
    const store = await open();
    await load(store, 'first', [...pair, relation('OWNS', 'company:a', 'company:b', { sets: { share: 51 } })]);
    await load(store, 'second', [
      NOTICE,
      ...pair,
      relation('OWNS', 'company:a', 'company:b', { claims: [ofNotice({ share: 60 })] }),
    ]);
    await store.undo('batch:1');
    const { props, claims } = await store.relation(OWNS);
    expect(props).toEqual({ share: 60 });
    expect(claims.map(({ source }) => source)).toEqual([NOTICE.id]);
  });

  test('gives an entity back the name of the batches that stay', async () => {
    const store = await open();
    await load(store, 'first', [REPORT, entity('company:a', { name: '甲', nameEn: 'A' })]);
    await load(store, 'second', [REPORT, entity('company:a', { name: '乙' })]);
    await store.undo('batch:1');
    expect(await store.entity('company:a')).toMatchObject({ name: '乙', aliases: [] });
    expect((await store.entity('company:a')).nameEn).toBeUndefined();
    expect((await store.search({ q: '甲', limit: 9 })).total).toBe(0);
  });

  test('never hands its id to a later batch', async () => {
    const store = await open();
    await load(store, 'one', [REPORT, entity('company:a')]);
    await load(store, 'two', [REPORT, entity('company:b')]);
    await store.undo('batch:2');
    await store.undo('batch:1');
    expect((await load(store, 'three', [REPORT, entity('company:c')])).batch?.id).toBe('batch:3');
    expect((await problemOf(store.undo('batch:2'))).code).toBe('batch-unknown');
  });
});

/** Why, what the batch brings, what the later batch brings, what that leans on. */
const LEANING: [string, ExchangeRecord[], ExchangeRecord[], string][] = [
  [
    'a later relation ends in its entity',
    [REPORT, entity('company:b')],
    [relation('OWNS', 'company:a', 'company:b')],
    'company:b',
  ],
  ['a later claim cites its source', [NOTICE], [entity('company:c', { claims: [ofNotice()] })], NOTICE.id],
];

describeOnBothStores('Undo is refused and changes nothing', (open) => {
  test.each(LEANING)('when %s', async (_why, records, later, used) => {
    const store = await open();
    await load(store, 'ground', [REPORT, entity('company:a')]);
    await load(store, 'leaned on', records);
    await load(store, 'later', later);
    const before = await everyAnswer(store);
    const { code, details } = await problemOf(store.undo('batch:2'));
    expect([code, details]).toEqual(['batch-in-use', { id: 'batch:2', used }]);
    expect(await everyAnswer(store)).toEqual(before);
    expect(await store.batches()).toHaveLength(3);
  });

  test('but not when another batch brings the entity too', async () => {
    const store = await open();
    await load(store, 'first', pair);
    await load(store, 'second', [...pair, entity('company:c')]);
    await load(store, 'later', [relation('OWNS', 'company:a', 'company:b')]);
    await store.undo('batch:1');
    expect((await store.relation(OWNS)).claims).toHaveLength(1);
  });

  test.each(['batch:7', 'batch:', 'nonsense', "'; DROP TABLE batch"])('for the unknown batch %s', async (id) => {
    const store = await open();
    await load(store, 'one', pair);
    const { code, details } = await problemOf(store.undo(id));
    expect([code, details]).toEqual(['batch-unknown', { id }]);
    expect(await store.batches()).toHaveLength(1);
  });
});

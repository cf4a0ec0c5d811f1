import { expect, test } from 'vitest';
import type { ExchangeRecord } from '../../model/records.ts';
import { describeOnBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { everyAnswer } from './fixtures/every-answer.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const REPLACE = { replace: true };
const NOTHING = { entities: 0, relations: 0, claims: 0, sources: 0 };
const tie = relation('OWNS', 'company:a', 'company:b');
const pair = [REPORT, entity('company:a'), entity('company:b')];

describeOnBothStores('Replacing a batch', (open) => {
  test('leaves exactly the new content', async () => {
    const alone = await open();
    await load(alone, 'seed', COAST);
    const expected = await everyAnswer(alone);
    const store = await open();
    await load(store, 'seed', [...pair, tie]);
    const { batch, added } = await load(store, 'seed', COAST, REPLACE);
    expect(batch?.id).toBe('batch:2');
    expect(added).toEqual({ entities: 14, relations: 17, claims: 31, sources: 2 });
    expect(await everyAnswer(store)).toEqual(expected);
    expect((await store.batches()).map(({ id }) => id)).toEqual(['batch:2']);
  });

  test('reports less than before as less', async () => {
    const store = await open();
    await load(store, 'seed', [...pair, tie]);
    const { added } = await load(store, 'seed', [REPORT, entity('company:a')], REPLACE);
    expect(added).toEqual({ entities: -1, relations: -1, claims: -2, sources: 0 });
  });

  test('by the same content changes nothing', async () => {
    const store = await open();
    await load(store, 'seed', COAST);
    const batches = await store.batches();
    expect(await load(store, 'seed', COAST.toReversed(), REPLACE)).toEqual({ unchanged: true, added: NOTHING });
    expect(await store.batches()).toEqual(batches);
  });

  test('that is not there is a plain load', async () => {
    const store = await open();
    await load(store, 'other', pair);
    await load(store, 'seed', [tie], REPLACE);
    expect((await store.batches()).map(({ name }) => name)).toEqual(['seed', 'other']);
  });

  test('takes out every batch of the name, and none of another', async () => {
    const store = await open();
    await load(store, 'other', pair);
    await load(store, 'seed', [REPORT, entity('company:c')]);
    await load(store, 'seed', [REPORT, entity('company:d')]);
    await load(store, 'seed', [REPORT, entity('company:c')], REPLACE);
    expect((await store.batches()).map(({ name }) => name)).toEqual(['seed', 'other']);
    expect((await store.subgraph(['company:a', 'company:c', 'company:d'])).entities.map(({ id }) => id)).toEqual([
      'company:a',
      'company:c',
    ]);
  });

  test('may give an entity that only it held another kind', async () => {
    const store = await open();
    await load(store, 'seed', pair);
    await load(store, 'seed', [REPORT, entity('company:a', { kind: 'StateOwnedEnterprise' })], REPLACE);
    expect((await store.entity('company:a')).kind).toBe('StateOwnedEnterprise');
    expect((await store.list({ kind: 'StateOwnedEnterprise', sort: 'name', limit: 9 })).total).toBe(1);
  });

  test('may not give an entity that another batch holds another kind', async () => {
    const store = await open();
    await load(store, 'other', pair);
    await load(store, 'seed', [...pair, tie]);
    const before = await everyAnswer(store);
    const changed = [REPORT, entity('company:a', { kind: 'StateOwnedEnterprise' })];
    const { code, errors } = await problemOf(load(store, 'seed', changed, REPLACE));
    expect([code, errors[0]?.field]).toEqual(['records-invalid', 'kind']);
    expect(await everyAnswer(store)).toEqual(before);
  });

  test('may correct a source that only it held', async () => {
    const store = await open();
    await load(store, 'seed', pair);
    await load(store, 'seed', [{ ...REPORT, date: '2023-01' }, entity('company:a')], REPLACE);
    expect(await store.sources()).toMatchObject([{ id: REPORT.id, date: '2023-01', claimCount: 1 }]);
  });

  test.each([
    ['alone', []],
    ['beside another batch', [REPORT, entity('company:z')]],
  ])('%s may not lean on what only the replaced batch held', async (_how, other) => {
    const store = await open();
    await load(store, 'other', other);
    await load(store, 'seed', pair);
    const before = await everyAnswer(store);
    const { code, errors } = await problemOf(load(store, 'seed', [REPORT, entity('company:a'), tie], REPLACE));
    expect(code).toBe('records-invalid');
    expect(errors).toEqual([{ file: 'test.jsonl', line: 3, field: 'to', reason: 'there is no entity company:b' }]);
    expect(await everyAnswer(store)).toEqual(before);
  });

  test('may bring an entity back as another kind under the relations of another batch', async () => {
    const store = await open();
    await load(store, 'seed', pair);
    await load(store, 'later', [tie, entity('company:z')]);
    const state = entity('company:b', { kind: 'StateOwnedEnterprise' });
    await load(store, 'seed', [REPORT, entity('company:a'), state], REPLACE);
    const row = { kind: 'OWNS', direction: 'out', neighbourKind: 'StateOwnedEnterprise', count: 1 };
    expect((await store.preview('company:a')).rows).toEqual([row]);
    const query = { id: 'company:a', neighbourKind: 'StateOwnedEnterprise', sort: 'name', limit: 9 } as const;
    expect((await store.neighbours(query)).total).toBe(1);
    expect((await store.search({ q: 'b', kind: 'StateOwnedEnterprise', limit: 9 })).total).toBe(1);
    expect((await store.stats()).entityKinds).toEqual([
      { kind: 'Company', count: 2 },
      { kind: 'StateOwnedEnterprise', count: 1 },
    ]);
  });

  test('by another name sorts the relations of other batches anew', async () => {
    const store = await open();
    const named = (a: string, b: string): ExchangeRecord[] => [
      REPORT,
      entity('company:a', { name: a }),
      entity('company:b', { name: b }),
    ];
    const others = [
      entity('company:c', { name: '马' }),
      relation('OWNS', 'company:c', 'company:a'),
      relation('OWNS', 'company:c', 'company:b'),
      relation('SUPPLIES', 'company:a', 'company:b'),
      relation('SUPPLIES', 'company:c', 'company:b'),
    ];
    await load(store, 'seed', named('安', '白'));
    await load(store, 'later', others);
    await load(store, 'seed', named('左', '白'), REPLACE);
    const { relations } = await store.neighbours({ id: 'company:c', kinds: ['OWNS'], sort: 'name', limit: 9 });
    expect(relations.map(({ to }) => to)).toEqual(['company:b', 'company:a']);
    const { items } = await store.list({ kind: 'SUPPLIES', sort: 'name', limit: 9 });
    expect(items.map((row) => ('from' in row ? row.from.name : ''))).toEqual(['马', '左']);
    const { relations: atB } = await store.neighbours({ id: 'company:b', kinds: ['SUPPLIES'], sort: 'name', limit: 9 });
    expect(atB.map(({ from }) => from)).toEqual(['company:c', 'company:a']);
  });

  test('is refused when another batch leans on what goes, and allowed when it is brought back', async () => {
    const store = await open();
    await load(store, 'seed', pair);
    await load(store, 'later', [tie]);
    const before = await everyAnswer(store);
    const { code, details } = await problemOf(load(store, 'seed', [REPORT, entity('company:a')], REPLACE));
    expect([code, details]).toEqual(['batch-in-use', { id: 'batch:1', used: 'company:b' }]);
    expect(await everyAnswer(store)).toEqual(before);
    await load(store, 'seed', [...pair, entity('company:c')], REPLACE);
    expect((await store.relation('OWNS~company:a~company:b')).claimCount).toBe(1);
  });

  test('by another date of its source decides anew what the other batches’ claims show', async () => {
    const store = await open();
    const [old, late] = [claim({ stage: 'talks' }, { source: NOTICE.id }), claim({ stage: 'signed' })];
    await load(store, 'sources', [NOTICE]);
    await load(store, 'seed', [REPORT, entity('project:p', { claims: [late, old] })]);
    expect((await store.entity('project:p')).props).toEqual({ stage: 'signed' });
    await load(store, 'sources', [{ ...NOTICE, date: '2023' }], REPLACE);
    expect((await store.entity('project:p')).props).toEqual({ stage: 'talks' });
    const { items } = await store.list({ kind: 'Project', filters: { stage: ['talks'] }, sort: 'name', limit: 9 });
    expect(items).toHaveLength(1);
  });
});

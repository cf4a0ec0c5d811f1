import { expect, test } from 'vitest';
import { describeOnBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { everyAnswer } from './fixtures/every-answer.ts';
import { claim, entity, load, relation, REPORT } from './fixtures/records.ts';

const NOTHING = { entities: 0, relations: 0, claims: 0, sources: 0 };

describeOnBothStores('Loading the same records again', (open) => {
  test.each([
    ['in the same order', 'coast', COAST],
    ['in another order', 'coast', COAST.toReversed()],
    ['under another name', 'again', COAST],
  ])('%s changes nothing', async (_how, name, records) => {
    const store = await open();
    await load(store, 'coast', COAST);
    const [before, batches] = [await everyAnswer(store), await store.batches()];
    expect(await load(store, name, records)).toEqual({ unchanged: true, added: NOTHING });
    expect(await everyAnswer(store)).toEqual(before);
    expect(await store.batches()).toEqual(batches);
  });

  test('with the claims of one record in another order changes nothing', async () => {
    const store = await open();
    const claims = [claim({ listed: true }), claim({}, { statement: '另一句' })];
    await load(store, 'one', [REPORT, entity('company:a', { claims })]);
    const report = await load(store, 'one', [REPORT, entity('company:a', { claims: claims.toReversed() })]);
    expect(report.unchanged).toBe(true);
  });

  test('after they were taken out brings everything back, as a new batch', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const before = await everyAnswer(store);
    await store.undo('batch:1');
    const report = await load(store, 'coast', COAST);
    expect(report.batch?.id).toBe('batch:2');
    expect(await everyAnswer(store)).toEqual(before);
  });

  test('within a larger batch adds only the rest', async () => {
    const store = await open();
    await load(store, 'coast', COAST);
    const { added } = await load(store, 'larger', [...COAST, entity('company:new')]);
    expect(added).toEqual({ ...NOTHING, entities: 1, claims: 1 });
  });

  test('in parts, in either order, gives the same graph', async () => {
    const [first, second] = [COAST.slice(0, 20), COAST.slice(20)];
    const whole = await open();
    await load(whole, 'whole', COAST);
    const expected = await everyAnswer(whole);
    const parted = await open();
    await load(parted, 'first', first);
    await load(parted, 'second', second);
    expect(await everyAnswer(parted)).toEqual(expected);
  });
});

describeOnBothStores('One claim written twice', (open) => {
  test('in one record counts once', async () => {
    const store = await open();
    const twice = [claim({ listed: true }), claim({ listed: true })];
    await load(store, 'one', [REPORT, entity('company:a', { claims: twice })]);
    expect((await store.entity('company:a')).claims).toHaveLength(1);
    expect((await store.health()).counts.claims).toBe(1);
  });

  test('about two subjects is two claims', async () => {
    const store = await open();
    await load(store, 'one', [
      REPORT,
      entity('company:a'),
      entity('company:b'),
      relation('OWNS', 'company:a', 'company:b'),
    ]);
    const { items } = await store.claims({ source: REPORT.id, limit: 10 });
    expect(new Set(items.map((item) => item.claim.id)).size).toBe(3);
  });
});

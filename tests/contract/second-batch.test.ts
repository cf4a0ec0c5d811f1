import { expect, test } from 'vitest';
import { describeOnBothStores } from '../support/stores.ts';
import { total } from './fixtures/coast.ts';
import { claim, entity, load, NOTICE, relation, REPORT } from './fixtures/records.ts';

const TIE = 'INVESTS_IN~company:a~project:p';
const ground = [REPORT, NOTICE, entity('company:a'), entity('project:p')];
const older = { source: NOTICE.id } as const;

describeOnBothStores('A second batch', (open) => {
  test('adds claims to the same relation', async () => {
    const store = await open();
    await load(store, 'one', [
      ...ground,
      relation('INVESTS_IN', 'company:a', 'project:p', { sets: { stage: 'signed' } }),
    ]);
    await load(store, 'two', [
      relation('INVESTS_IN', 'company:a', 'project:p', { claims: [claim({ from: '2021' }, older)] }),
    ]);
    const found = await store.relation(TIE);
    expect(found).toMatchObject({ claimCount: 2, conflictCount: 0, props: { stage: 'signed', from: '2021' } });
    expect(found.claims.map(({ source }) => source)).toEqual([NOTICE.id, REPORT.id]);
    expect((await store.preview('company:a')).total).toBe(1);
  });

  test('adds claims to the same entity', async () => {
    const store = await open();
    await load(store, 'one', ground);
    await load(store, 'two', [entity('project:p', { claims: [claim({ jobs: 300 }, older)] })]);
    expect(await store.entity('project:p')).toMatchObject({ props: { jobs: 300 }, claims: [{}, {}] });
  });

  test('adds its name and aliases behind those of the first, and all are found', async () => {
    const store = await open();
    await load(store, 'one', [REPORT, entity('company:a', { name: '金辰机械', aliases: ['金辰'] })]);
    await load(store, 'two', [
      entity('company:a', { name: '辰光股份', nameEn: 'Chenguang', aliases: ['辰光', '金辰机械'] }),
    ]);
    expect(await store.entity('company:a')).toMatchObject({
      name: '金辰机械',
      nameEn: 'Chenguang',
      aliases: ['金辰', '辰光股份', '辰光'],
    });
    for (const q of ['金辰机械', '辰光股份', 'chenguang']) expect((await store.search({ q, limit: 9 })).total).toBe(1);
  });

  test('changes what sorts and filters go by', async () => {
    const store = await open();
    await load(store, 'one', [...ground, relation('INVESTS_IN', 'company:a', 'project:p')]);
    const later = claim({ stage: 'building', amounts: total(7), from: '2022-05' });
    await load(store, 'two', [relation('INVESTS_IN', 'company:a', 'project:p', { claims: [later] })]);
    const { relations } = await store.neighbours({ id: 'company:a', stages: ['building'], sort: 'amount', limit: 9 });
    expect(relations).toMatchObject([{ id: TIE, claimCount: 2 }]);
    expect(
      (await store.list({ kind: 'INVESTS_IN', filters: { stage: ['unknown'] }, sort: 'date', limit: 9 })).total,
    ).toBe(0);
  });
});

/** What the two claims are, and the stage they make. */
const DECIDED: [string, Parameters<typeof claim>, Parameters<typeof claim>, string][] = [
  ['the later report', [{ stage: 'talks' }, older], [{ stage: 'signed' }], 'signed'],
  [
    'the stated before the implied of one report',
    [{ stage: 'talks' }, { basis: 'implied', lines: [9, 9] }],
    [{ stage: 'signed' }],
    'signed',
  ],
  [
    'the later line of one report',
    [{ stage: 'talks' }, { lines: [8, 9] }],
    [{ stage: 'signed' }, { lines: [2, 9] }],
    'talks',
  ],
];

describeOnBothStores('When claims differ', (open) => {
  test.each(DECIDED)('%s is shown, in whatever order they came', async (_what, one, two, shown) => {
    const store = await open();
    for (const [index, order] of [
      [one, two],
      [two, one],
    ].entries()) {
      const id = `project:p${index}`;
      await load(store, `a${index}`, [REPORT, NOTICE, entity(id, { claims: [claim(...(order[0] ?? []))] })]);
      await load(store, `b${index}`, [entity(id, { claims: [claim(...(order[1] ?? []))] })]);
      expect((await store.entity(id)).props).toEqual({ stage: shown });
    }
  });

  test('the other value stays beside it, with its claim', async () => {
    const store = await open();
    const claims = [claim({ stage: 'signed' }), claim({ stage: 'talks' }, older)];
    await load(store, 'one', [...ground, relation('INVESTS_IN', 'company:a', 'project:p', { claims })]);
    const { conflicts, conflictCount, claims: held } = await store.relation(TIE);
    const idOf = (source: string): string => held.find((one) => one.source === source)?.id ?? '';
    expect(conflictCount).toBe(1);
    expect(conflicts).toEqual([
      {
        property: 'stage',
        shown: 'signed',
        shownBy: idOf(REPORT.id),
        others: [{ value: 'talks', claims: [idOf(NOTICE.id)] }],
      },
    ]);
  });

  test('amounts of different basis are no conflict and both are shown', async () => {
    const store = await open();
    const loan = claim({ amounts: [{ yuan: 3, basis: 'loan' }] }, older);
    await load(store, 'one', [REPORT, NOTICE, entity('project:p', { claims: [claim({ amounts: total(9) }), loan] })]);
    const { props, conflicts } = await store.entity('project:p');
    expect(props['amounts']).toHaveLength(2);
    expect(conflicts).toEqual([]);
  });

  test('amounts of one basis are a conflict in that basis', async () => {
    const store = await open();
    const claims = [claim({ amounts: total(9) }), claim({ amounts: total(8) }, older)];
    await load(store, 'one', [REPORT, NOTICE, entity('project:p', { claims })]);
    const { props, conflicts } = await store.entity('project:p');
    expect(props).toEqual({ amounts: total(9) });
    expect(conflicts).toMatchObject([{ property: 'amounts', part: 'total', others: [{ value: total(8) }] }]);
  });

  test('the conflict goes when the batch that made it goes', async () => {
    const store = await open();
    await load(store, 'one', [...ground, entity('project:q', { sets: { jobs: 1 } })]);
    await load(store, 'two', [entity('project:q', { claims: [claim({ jobs: 2 }, older)] })]);
    expect((await store.entity('project:q')).conflicts).toHaveLength(1);
    await store.undo('batch:2');
    expect(await store.entity('project:q')).toMatchObject({ conflicts: [], props: { jobs: 1 } });
  });
});

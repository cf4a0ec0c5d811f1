import { expect, test } from 'vitest';
import { describeOnBothStores, describeReadingBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import type { AmountBasis } from '../../model/ontology/index.ts';
import type { ClaimRecord, ExchangeRecord } from '../../model/records.ts';
import { claim, entity, load, NOTICE, relation, REPORT, source } from './fixtures/records.ts';

const COUNTS = { entities: 16, relations: 18, claims: 34, sources: 3 };

describeReadingBothStores(
  'What is in the graph',
  (store) => load(store, 'coast', COAST),
  (read, kind) => {
    test('is counted by kind, in the declared order, kinds without members left out', async () => {
      const { counts, entityKinds, relationKinds } = await read().stats();
      expect(counts).toEqual(COUNTS);
      expect(entityKinds).toEqual([
        { kind: 'Region', count: 5 },
        { kind: 'Park', count: 1 },
        { kind: 'Company', count: 4 },
        { kind: 'StateOwnedEnterprise', count: 1 },
        { kind: 'Project', count: 4 },
        { kind: 'Person', count: 1 },
      ]);
      expect(relationKinds).toEqual([
        { kind: 'PART_OF', count: 3 },
        { kind: 'LOCATED_IN', count: 6 },
        { kind: 'INVESTS_IN', count: 7 },
        { kind: 'BUILDS', count: 1 },
        { kind: 'WORKS_FOR', count: 1 },
      ]);
    });

    test('is summed over the projects, each basis for itself', async () => {
      expect((await read().stats()).projectSums).toEqual([
        { basis: 'total', yuan: 8e9, counted: 2, otherCurrency: 1, notStated: 1 },
        { basis: 'loan', yuan: 1e9, counted: 1, otherCurrency: 0, notStated: 3 },
      ]);
    });

    test('comes with its sources, latest first, undated last', async () => {
      const { sources } = await read().stats();
      expect(sources.map(({ id, claimCount }) => [id, claimCount])).toEqual([
        ['source:report', 34],
        ['source:notice', 0],
        ['source:table', 0],
      ]);
      expect(sources.map(({ projectSums: _sums, ...rest }) => rest)).toEqual(await read().sources());
    });

    test('is told by the health of the store', async () => {
      expect(await read().health()).toEqual({ kind, version: expect.stringMatching(/\d/), counts: COUNTS });
    });
  },
);

describeOnBothStores('An empty store', (open) => {
  test('answers everything with nothing', async () => {
    const store = await open();
    const nothing = { entities: 0, relations: 0, claims: 0, sources: 0 };
    expect(await store.stats()).toEqual({
      counts: nothing,
      entityKinds: [],
      relationKinds: [],
      projectSums: [],
      sources: [],
    });
    expect(await store.sources()).toEqual([]);
    expect(await store.batches()).toEqual([]);
    expect((await store.search({ q: '金', limit: 9 })).total).toBe(0);
    expect((await store.list({ kind: 'Company', sort: 'name', limit: 9 })).total).toBe(0);
    expect((await store.claims({ limit: 9 })).total).toBe(0);
  });
});

describeOnBothStores('Sources', (open) => {
  test('come latest first, the more precise of one start first, then by id', async () => {
    const store = await open();
    const dates = { a: '2022', b: '2022-01', c: '2022-09-11', d: '2021-12-31', e: '2022' };
    await load(
      store,
      'one',
      Object.entries(dates).map(([slug, date]) => source(`source:${slug}`, { date })),
    );
    expect((await store.sources()).map(({ id }) => id)).toEqual([
      'source:c',
      'source:b',
      'source:a',
      'source:e',
      'source:d',
    ]);
  });

  test('come with all that is known of them and how many claims cite them', async () => {
    const store = await open();
    const full = source('source:full', { publisher: '社', authors: ['甲', '乙'], file: 'a.txt', note: '注' });
    const cites = claim({}, { source: full.id });
    const tie = relation('OWNS', 'company:a', 'company:b', { claims: [cites, claim()] });
    await load(store, 'one', [
      full,
      REPORT,
      NOTICE,
      entity('company:a', { claims: [cites] }),
      entity('company:b'),
      tie,
    ]);
    const { type: _type, ...known } = full;
    expect(await store.sources()).toEqual([
      { ...known, claimCount: 2 },
      expect.objectContaining({ id: REPORT.id, claimCount: 2 }),
      expect.objectContaining({ id: NOTICE.id, claimCount: 0 }),
    ]);
  });
});

describeOnBothStores('Sums by source', (open) => {
  const of = (from: string, yuan: number, basis: AmountBasis = 'total'): ClaimRecord =>
    claim({ amounts: [{ yuan, basis }] }, { source: from, lines: [yuan, yuan] });
  const project = (slug: string, ...claims: ClaimRecord[]): ExchangeRecord => entity(`project:${slug}`, { claims });

  test('add what each source says of the projects that it names, a project once', async () => {
    const store = await open();
    await load(store, 'one', [
      REPORT,
      NOTICE,
      source('source:list', { background: true }),
      project('told-twice', of('source:report', 5), of('source:report', 7), of('source:notice', 3)),
      project('two-bases', of('source:report', 10), of('source:report', 2, 'completed')),
      project('silent', claim({ stage: 'building' })),
    ]);
    const sums = Object.fromEntries((await store.stats()).sources.map((each) => [each.id, each.projectSums]));
    expect(sums).toEqual({
      'source:report': [
        { basis: 'total', yuan: 17, counted: 2, otherCurrency: 0, notStated: 1 },
        { basis: 'completed', yuan: 2, counted: 1, otherCurrency: 0, notStated: 2 },
      ],
      'source:notice': [{ basis: 'total', yuan: 3, counted: 1, otherCurrency: 0, notStated: 0 }],
      'source:list': [],
    });
  });
});

describeOnBothStores('Background', (open) => {
  test('is shown only where no report says anything, however late it is', async () => {
    const store = await open();
    const list = source('source:list', { background: true, date: '2026' });
    const company = entity('company:a', {
      claims: [
        claim({ ownership: 'private' }),
        claim({ ownership: 'central-soe', listed: true }, { source: 'source:list' }),
      ],
    });
    await load(store, 'one', [REPORT, list, company]);
    expect((await store.entity('company:a')).props).toEqual({ ownership: 'private', listed: true });
    await load(store, 'one', [REPORT, { ...list, background: false }, company], { replace: true });
    expect((await store.entity('company:a')).props).toEqual({ ownership: 'central-soe', listed: true });
    expect((await store.sources()).map(({ background }) => background)).toEqual([false, undefined]);
  });
});

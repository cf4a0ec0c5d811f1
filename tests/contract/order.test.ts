import { expect, test } from 'vitest';
import type { GraphStore } from '../../server/graph/graph-store.ts';
import { describeOnBothStores } from '../support/stores.ts';
import { allPages } from './fixtures/paging.ts';
import { entity, load, relation, REPORT } from './fixtures/records.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const tie = (slug: string): ReturnType<typeof relation> => relation('INVESTS_IN', 'company:a', `project:${slug}`);
const ENDS = [REPORT, entity('company:a'), ...LETTERS.map((slug) => entity(`project:${slug}`, { name: '同名' }))];

/** The order in which each verb gives the relations of `company:a`, page by page. */
async function orders(store: GraphStore): Promise<string[]> {
  const neighbours = await Promise.all(
    (['amount', 'date', 'name'] as const).map((sort) =>
      allPages((cursor) => store.neighbours({ id: 'company:a', sort, limit: 7, ...cursor })),
    ),
  );
  const list = await allPages((cursor) => store.list({ kind: 'INVESTS_IN', sort: 'amount', limit: 7, ...cursor }));
  return [
    ...neighbours.map((pages) => pages.flatMap(({ relations }) => relations.map(({ id }) => id.at(-1))).join('')),
    list.flatMap(({ items }) => items.map((row) => ('relation' in row ? row.relation.id.at(-1) : ''))).join(''),
  ];
}

describeOnBothStores('Relations of equal worth stand by id', (open) => {
  test('when later batches put one after another between the same two', { timeout: 120_000 }, async () => {
    const store = await open();
    await load(store, 'ends', [...ENDS, tie('a'), tie('z')]);
    for (const slug of LETTERS.slice(1, -1)) await load(store, slug, [tie(slug)]);
    expect(await orders(store)).toEqual(Array(4).fill(LETTERS.join('')));
  });

  test('when they come from the last to the first', { timeout: 120_000 }, async () => {
    const store = await open();
    await load(store, 'ends', ENDS);
    for (const slug of LETTERS.toReversed()) await load(store, slug, [tie(slug)]);
    expect(await orders(store)).toEqual(Array(4).fill(LETTERS.join('')));
  });

  test('when one batch fills the gaps of another, and some are taken out again', async () => {
    const store = await open();
    const [odd, even] = [0, 1].map((rest) => LETTERS.filter((_, index) => index % 2 === rest));
    await load(store, 'odd', [...ENDS, ...(odd ?? []).map(tie)]);
    await load(store, 'even', (even ?? []).map(tie));
    expect(await orders(store)).toEqual(Array(4).fill(LETTERS.join('')));
    await store.undo('batch:2');
    expect(await orders(store)).toEqual(Array(4).fill(odd?.join('')));
    await load(store, 'even', (even ?? []).map(tie).toReversed());
    expect(await orders(store)).toEqual(Array(4).fill(LETTERS.join('')));
  });

  test('while a page is read and another batch comes in between', async () => {
    const store = await open();
    await load(store, 'ends', [...ENDS, tie('b'), tie('d'), tie('f')]);
    const query = { id: 'company:a', sort: 'amount', limit: 2 } as const;
    const { next = '' } = await store.neighbours(query);
    await load(store, 'more', [tie('a'), tie('c'), tie('e')]);
    const { relations } = await store.neighbours({ ...query, cursor: next });
    expect(relations.map(({ id }) => id.at(-1))).toEqual(['e', 'f']);
  });
});

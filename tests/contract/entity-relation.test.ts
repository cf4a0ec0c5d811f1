import { describe, expect, test } from 'vitest';
import { describeReadingBothStores } from '../support/stores.ts';
import { COAST, total } from './fixtures/coast.ts';
import { problemOf } from './fixtures/problem-of.ts';
import { load } from './fixtures/records.ts';

const PHASE_1 = 'INVESTS_IN~company:jinchen~project:ring~phase-1';

describeReadingBothStores(
  'One thing',
  (store) => load(store, 'coast', COAST),
  (read) => {
    test('of the entities comes with names, props, claims and degree', async () => {
      expect(await read().entity('company:jinchen')).toEqual({
        id: 'company:jinchen',
        kind: 'Company',
        name: '金辰机械',
        nameEn: 'Jinchen Machinery',
        aliases: ['营口金辰机械股份有限公司'],
        props: { ownership: 'private', listed: true },
        degree: 6,
        conflicts: [],
        claims: [
          {
            id: expect.stringMatching(/^[\w-]{22}$/),
            source: 'source:report',
            lines: [1, 1],
            statement: '报告如此说',
            basis: 'stated',
            sets: { ownership: 'private', listed: true },
          },
        ],
      });
    });

    test('of the entities that has nothing but a name says no more', async () => {
      const { claims, ...rest } = await read().entity('company:quiet');
      expect(claims).toHaveLength(1);
      expect(rest).toEqual({
        id: 'company:quiet',
        kind: 'Company',
        name: '安静贸易',
        aliases: [],
        props: {},
        degree: 0,
        conflicts: [],
      });
    });

    test('of the relations comes with its two ends, key and claims', async () => {
      const { ends, claims, ...rest } = await read().relation(PHASE_1);
      expect(rest).toEqual({
        id: PHASE_1,
        kind: 'INVESTS_IN',
        from: 'company:jinchen',
        to: 'project:ring',
        key: 'phase-1',
        props: { stage: 'operating', amounts: total(3e8), from: '2022-06' },
        claimCount: 1,
        conflictCount: 0,
        conflicts: [],
      });
      expect([ends.from.name, ends.from.degree, ends.to.name, ends.to.degree]).toEqual(['金辰机械', 6, '环线公路', 5]);
      expect(claims).toHaveLength(1);
    });

    test('of the relations without a key has none', async () => {
      expect('key' in (await read().relation('BUILDS~company:jinchen~project:film'))).toBe(false);
    });

    describe('is a subgraph of', () => {
      const ids = async (asked: readonly string[]): Promise<[string[], string[]]> => {
        const { entities, relations } = await read().subgraph(asked);
        return [entities.map(({ id }) => id), relations.map(({ id }) => id)];
      };

      test('the named entities, in the order asked, and every relation among them', async () => {
        expect(await ids(['project:ring', 'company:plain', 'company:jinchen'])).toEqual([
          ['project:ring', 'company:plain', 'company:jinchen'],
          [PHASE_1, 'INVESTS_IN~company:jinchen~project:ring~phase-2', 'INVESTS_IN~company:plain~project:ring'],
        ]);
      });

      test('only those that exist, each once', async () => {
        const asked = ['company:none', 'project:film', 'project:film', 'company:sunny', '', "x'; --"];
        expect(await ids(asked)).toEqual([
          ['project:film', 'company:sunny'],
          ['INVESTS_IN~company:sunny~project:film'],
        ]);
      });

      test('nothing when nothing is asked', async () => {
        expect(await ids([])).toEqual([[], []]);
      });

      test('a whole world at once', async () => {
        const all = COAST.flatMap((record) => (record.type === 'entity' ? [record.id] : []));
        const [entities, relations] = await ids(all);
        expect(entities).toEqual(all);
        expect(relations).toHaveLength(18);
        expect(relations).toEqual(relations.toSorted());
      });
    });
  },
);

/** Ids that nothing has; some are of another thing, some are hostile. */
const UNKNOWN = [
  'company:nobody',
  'source:report',
  'batch:1',
  PHASE_1.slice(0, -1),
  '',
  '~',
  "' OR 1=1 --",
  '`}) DETACH DELETE n //',
  '金辰',
  'a'.repeat(5000),
];

describeReadingBothStores(
  'The unknown id',
  (store) => load(store, 'coast', COAST),
  (read) => {
    test.each(UNKNOWN)('%s is named by every verb that takes an entity', async (id) => {
      const store = read();
      const asked = [
        store.entity(id),
        store.preview(id),
        store.neighbours({ id, sort: 'name', limit: 5 }),
        store.connect({ ids: ['company:jinchen', id], maxHops: 3, limit: 5 }),
        store.trace({ id, direction: 'both', maxHops: 3, limit: 5 }),
      ];
      for (const problem of await Promise.all(asked.map(problemOf)))
        expect([problem.code, problem.details]).toEqual(['entity-unknown', { id }]);
    });

    test.each(UNKNOWN)('%s is named by every verb that takes a relation', async (id) => {
      const { code, details } = await problemOf(read().relation(id));
      expect([code, details]).toEqual(['relation-unknown', { id }]);
    });

    test('of an entity is unknown as a relation and the reverse', async () => {
      expect((await problemOf(read().relation('company:jinchen'))).code).toBe('relation-unknown');
      expect((await problemOf(read().entity(PHASE_1))).code).toBe('entity-unknown');
    });

    test.each([
      [{ subject: 'company:nobody' }, 'entity-unknown', 'company:nobody'],
      [{ subject: 'OWNS~company:a~company:b' }, 'relation-unknown', 'OWNS~company:a~company:b'],
      [{ source: 'source:none' }, 'source-unknown', 'source:none'],
    ])('in a question for claims, %j, is named', async (query, expected, id) => {
      const { code, details } = await problemOf(read().claims({ ...query, limit: 5 }));
      expect([code, details]).toEqual([expected, { id }]);
    });

    test('of a region in a trace is named', async () => {
      const asked = read().trace({
        id: 'company:jinchen',
        region: 'region:1',
        direction: 'both',
        maxHops: 1,
        limit: 1,
      });
      expect((await problemOf(asked)).details).toEqual({ id: 'region:1' });
    });
  },
);

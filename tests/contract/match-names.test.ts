import { describe, expect, test } from 'vitest';
import type { NameMatch } from '../../model/api/answers.ts';
import { matchNames } from '../../server/graph/match-names.ts';
import { describeReadingBothStores } from '../support/stores.ts';
import { COAST } from './fixtures/coast.ts';
import { entity, load } from './fixtures/records.ts';

/** Names that many share, and a name that is the id of somebody else. */
const MORE = [
  ...Array.from({ length: 7 }, (_none, index) => entity(`company:same-${index}`, { name: '同名公司' })),
  entity('company:poser', { name: 'company:quiet' }),
];

const short = ({ hits, total }: NameMatch): unknown => [
  hits.map(({ entity: { id }, matched }) => `${id} by ${matched.rule} ${matched.name}`),
  total,
];

describeReadingBothStores(
  'Many names',
  (store) => load(store, 'coast', [...COAST, ...MORE]),
  (read) => {
    const ask = async (names: readonly string[], limit = 3): Promise<readonly NameMatch[]> =>
      (await matchNames({ names, limit }, read())).items;

    test('are answered in the order asked, each as a search would', async () => {
      const names = ['环线公路', '没有这个', '金辰', 'hxgl', '环线公路'];
      const answer = await matchNames({ names, limit: 2 }, read());
      expect(answer).toMatchObject({ shown: 5, total: 5, truncated: false });
      expect(answer.items.map(({ name }) => name)).toEqual(names);
      for (const { name, hits, total } of answer.items) {
        const { items, total: all } = await read().search({ q: name, limit: 2 });
        expect([hits, total]).toEqual([items, all]);
      }
      expect(answer.items.map(({ total }) => total)).toEqual([1, 0, 1, 1, 1]);
    });

    test('have no more hits than asked, and say how many there are', async () => {
      for (const limit of [1, 5]) {
        const [match] = await ask(['同名公司'], limit);
        expect([match?.hits.length, match?.total]).toEqual([limit, 7]);
      }
    });

    describe('that are ids', () => {
      test('find the entity that has it, and nobody who is called so', async () => {
        expect((await ask(['company:quiet', ' project:ring\t'])).map(short)).toEqual([
          [['company:quiet by exact company:quiet'], 1],
          [['project:ring by exact project:ring'], 1],
        ]);
      });

      test('of nothing find what a search finds', async () => {
        const [unknown, relation] = await ask(['company:nobody', 'LOCATED_IN~company:jinchen~park:coast']);
        expect([unknown?.total, relation?.total]).toEqual([0, 0]);
      });
    });

    test('that hold nothing to look for find nothing', async () => {
      expect((await ask(['!!', "'; --"])).map(short)).toEqual([
        [[], 0],
        [[], 0],
      ]);
    });

    test('leave others their turn', async () => {
      const names = Array.from({ length: 300 }, (_none, index) => `没有的公司${index}`);
      let turns = 0;
      let done = false;
      const count = (): void => {
        turns += 1;
        if (!done) setImmediate(count);
      };
      setImmediate(count);
      await matchNames({ names, limit: 1 }, read());
      done = true;
      expect(turns).toBeGreaterThanOrEqual(300);
    });
  },
);

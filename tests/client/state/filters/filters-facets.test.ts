import { expect, test } from 'vitest';
import type { Facets } from '../../../../model/api/answers.ts';
import { ApiFailure, type Question } from '../../../../client/api/ask.ts';
import type { App } from '../../../../client/state/app.ts';
import { setFilter } from '../../../../client/state/filters/filter-changes.ts';
import { ensureFacets, watchFacets } from '../../../../client/state/filters/load-facets.ts';
import { addToScene, EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { appOn } from '../../given-answers.ts';
import { entity, relation } from '../../sample-graph.ts';

const [A, B, C] = ['company:a', 'company:b', 'company:c'] as const;
const NOTHING: Facets = { entities: [], relations: [], regions: [] };

const idsOf = ({ body }: Question): string[] => (body as { ids: string[] }).ids;

/** Everything lies in one district and is said by one source; what is asked is noted. */
function answering(asked: string[][]): (question: Question) => Promise<Facets> {
  return (question) => {
    const ids = idsOf(question);
    asked.push(ids);
    const tie = { id: `OWNS~${A}~${B}`, sources: ['source:a'] };
    return Promise.resolve({
      entities: ids.map((id) => ({ id, sources: ['source:a'], regions: ['region:d'] })),
      relations: ids.includes(A) && ids.includes(B) ? [tie] : [],
      regions: [{ id: 'region:d', name: '区' }],
    });
  };
}

function put(app: App, ids: readonly string[], tied = false): void {
  const relations = tied ? [relation({ kind: 'OWNS', from: A, to: B })] : [];
  app.store.setState(({ scene }) => ({
    scene: addToScene(scene, { entities: ids.map((id) => entity(id)), relations }, new Map()),
  }));
}

test('what is on the canvas is asked for once, what comes to it later by itself', async () => {
  const asked: string[][] = [];
  const app = appOn({ facets: answering(asked) });
  put(app, [A]);
  const facets = await ensureFacets(app);
  expect(facets.of.get(A)).toEqual({ sources: ['source:a'], regions: ['region:d'] });
  expect(facets.places.get('region:d')?.name).toBe('区');
  put(app, [B]);
  await ensureFacets(app);
  await ensureFacets(app);
  expect(asked).toEqual([[A], [B]]);
});

test('a new relation between known entities is asked for by its ends', async () => {
  const asked: string[][] = [];
  const app = appOn({ facets: answering(asked) });
  put(app, [A]);
  await ensureFacets(app);
  put(app, [B]);
  await ensureFacets(app);
  put(app, [], true);
  const facets = await ensureFacets(app);
  expect(asked).toEqual([[A], [B], [A, B]]);
  expect(facets.of.get(`OWNS~${A}~${B}`)?.sources).toEqual(['source:a']);
});

test('however many ask at the same time, one question is under way and no answer is asked for twice', async () => {
  const asked: string[][] = [];
  let [underWay, most] = [0, 0];
  const answer = answering(asked);
  const app = appOn({
    facets: async (question) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return answer(question);
    },
  });
  put(app, [A]);
  const first = ensureFacets(app);
  put(app, [B]);
  const all = await Promise.all([first, ensureFacets(app), ensureFacets(app)]);
  expect(all[2].of.size).toBe(2);
  expect([most, asked]).toEqual([1, [[A], [B]]]);
});

test('what the store no longer holds is asked for once', async () => {
  let asked = 0;
  const app = appOn({ facets: () => ((asked += 1), NOTHING) });
  put(app, [A, B], true);
  await ensureFacets(app);
  await ensureFacets(app);
  expect(asked).toBe(1);
});

test('a failure is told, and what is known stays', async () => {
  const app = appOn({ facets: () => Promise.reject(new ApiFailure('query-timeout', '太慢', true)) });
  put(app, [A]);
  expect((await ensureFacets(app)).of.size).toBe(0);
  expect(app.store.getState()).toMatchObject({ waiting: 0, notice: { type: 'failed', message: '太慢' } });
});

test('a filter by region asks for what it needs to know, and again for what is added', async () => {
  const asked: string[][] = [];
  const app = appOn({ facets: answering(asked) });
  watchFacets(app);
  put(app, [A]);
  expect(asked).toEqual([]);
  setFilter(app, { region: 'region:d' });
  await expect.poll(() => app.store.getState().facets.of.size).toBe(1);
  put(app, [C]);
  await expect.poll(() => app.store.getState().facets.of.size).toBe(2);
  expect(asked).toEqual([[A], [C]]);
  expect(EMPTY_SCENE.filters.region).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { CitedClaim, SearchHit } from '../../../../model/api/answers.ts';
import type { Listed } from '../../../../model/graph.ts';
import { ApiFailure, type Question } from '../../../../client/api/ask.ts';
import type { App } from '../../../../client/state/app.ts';
import { allFound, claimsFound, foundKey, whenFound } from '../../../../client/state/find/found.ts';
import { hide } from '../../../../client/state/change.ts';
import { addToScene } from '../../../../client/state/scene.ts';
import { connectShown, createSearcher } from '../../../../client/state/find/search.ts';
import { appOn, cited, hit, listed } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { star } from '../../sample-graph.ts';

const POLICY = { id: 'policy:a', kind: 'Policy', name: '甲' };

/** A question that waits until the test answers it. */
interface Waiting<T> {
  readonly words: string;
  readonly answer: (value: T) => void;
  readonly fail: (error: ApiFailure) => void;
}

function waitingRoom<T>(): { readonly asked: Waiting<T>[]; readonly ask: (question: Question) => Promise<T> } {
  const asked: Waiting<T>[] = [];
  const ask = ({ query }: Question): Promise<T> =>
    new Promise((answer, fail) => {
      asked.push({ words: String(query?.['q']), answer, fail });
    });
  return { asked, ask };
}

function start() {
  const names = waitingRoom<Listed<SearchHit>>();
  const claims = waitingRoom<Listed<CitedClaim>>();
  const app = appOn({ search: names.ask, claims: claims.ask });
  return { app, type: createSearcher(app), names: names.asked, claims: claims.asked };
}

const keys = ({ store }: App): string[] => allFound(store.getState().search).map(foundKey);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const untilAsked = (asked: readonly unknown[], times: number): Promise<void> =>
  expect.poll(() => asked.length, { interval: 5 }).toBe(times);

test('names and claims are asked for together, once the reader pauses', async () => {
  const { type, names, claims } = start();
  for (const query of ['店', '店小', '店小二']) type(query);
  await untilAsked(names, 1);
  expect([...names, ...claims].map(({ words }) => words)).toEqual(['店小二', '店小二']);
});

test('claims are not asked for one character, nor for signs', async () => {
  const { app, type, names, claims } = start();
  for (const [index, query] of ['店', ' 店。 '].entries()) {
    type(query);
    // One after the other is the point.
    // oxlint-disable-next-line no-await-in-loop
    await untilAsked(names, index + 1);
  }
  expect(claims).toEqual([]);
  expect(app.store.getState().search.claims).toBeUndefined();
});

test('the answer to the last letters typed wins, however late the others come', async () => {
  const { app, type, names, claims } = start();
  type('店小');
  await untilAsked(claims, 1);
  type('容缺');
  await untilAsked(claims, 2);
  names[1]?.answer(listed([hit('policy:new')]));
  claims[1]?.answer(listed([cited('new', '容缺办理', POLICY)]));
  await settled();
  names[0]?.answer(listed([hit('policy:old')]));
  claims[0]?.answer(listed([cited('old', '店小二', POLICY)]));
  await settled();
  expect(keys(app)).toEqual(['policy:new', 'new']);
});

test('claims that come first wait for the names they stand under', async () => {
  const { app, type, names, claims } = start();
  type('店小二');
  await untilAsked(claims, 1);
  claims[0]?.answer(listed([cited('c', '店小二', POLICY)]));
  await settled();
  expect(keys(app)).toEqual([]);
  names[0]?.answer(listed([hit('policy:a')]));
  await settled();
  expect(keys(app)).toEqual(['policy:a', 'c']);
});

test('a server that knows no words of claims still finds names', async () => {
  const { app, type, names, claims } = start();
  type('店小二');
  await untilAsked(claims, 1);
  names[0]?.answer(listed([hit('policy:a')]));
  claims[0]?.fail(new ApiFailure('parameter-invalid', 'q', false));
  await settled();
  expect(keys(app)).toEqual(['policy:a']);
  expect(claimsFound(app.store.getState().search)).toBeUndefined();
  expect(app.store.getState()).toMatchObject({ away: false, notice: undefined });
});

test('claims are found where names cannot be', async () => {
  const { app, type, names, claims } = start();
  type('店小二');
  await untilAsked(claims, 1);
  names[0]?.fail(new ApiFailure('query-timeout', 'late', true));
  claims[0]?.answer(listed([cited('c', '店小二', POLICY)]));
  await settled();
  expect(app.store.getState().search.hits?.status).toBe('failed');
  expect(keys(app)).toEqual(['c']);
});

test('what was found stays while the next letters are asked for; that nothing was found does not', async () => {
  const { app, type, names, claims } = start();
  type('店小');
  await untilAsked(claims, 1);
  names[0]?.answer(listed([]));
  claims[0]?.answer(listed([cited('c', '店小二', POLICY)]));
  await settled();
  type('店小二');
  expect(app.store.getState().search).toMatchObject({ hits: { status: 'loading' }, claims: { status: 'ready' } });
  type('');
  expect(app.store.getState().search).toEqual({ query: '' });
});

test('who is quicker than the answer gets the first hit to what was typed, and none where more was typed', async () => {
  const { app, type, names } = start();
  const taken: unknown[] = [];
  const takeFirst = (): void => whenFound(app, (found) => taken.push(found));
  type('甲');
  takeFirst();
  await untilAsked(names, 1);
  names[0]?.answer(listed([hit(POLICY.id)]));
  await settled();
  expect(taken).toEqual([hit(POLICY.id)]);
  type('甲乙');
  takeFirst();
  type('甲乙丙');
  await untilAsked(names, 2);
  names[1]?.answer(listed([hit(POLICY.id)]));
  await settled();
  expect(taken).toEqual([hit(POLICY.id)]);
});

test('connecting leaves hidden what was hidden while the answer was on its way', async () => {
  const graph = star(3);
  const app = appOn(givenGraph(graph));
  app.store.setState(({ scene }) => ({
    scene: addToScene(scene, { entities: graph.entities, relations: [] }, new Map()),
  }));
  const connecting = connectShown(app);
  hide(app, ['company:c1']);
  await connecting;
  const { entities, relations } = app.store.getState().scene.graph;
  expect([...entities.keys()]).toEqual(['park:hub', 'company:c0', 'company:c2']);
  expect(relations.size).toBe(2);
  expect(app.store.getState().notice).toEqual({ type: 'connected', added: 2 });
});

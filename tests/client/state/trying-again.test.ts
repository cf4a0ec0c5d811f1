import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiFailure, type FailureCode } from '../../../client/api/ask.ts';
import { tell, tryAgain, type App } from '../../../client/state/app.ts';
import { hide } from '../../../client/state/change.ts';
import { groupBy, ungroup } from '../../../client/state/drawn/group-by.ts';
import { addEntities } from '../../../client/state/expand/add-entities.ts';
import { findPaths } from '../../../client/state/find/paths.ts';
import { addTie, goToTie, type Tie } from '../../../client/state/inspect/ties.ts';
import { watchOutage } from '../../../client/state/outage.ts';
import { appOn } from '../given-answers.ts';
import { givenGraph } from '../given-graph.ts';
import { star } from '../sample-graph.ts';

const graph = star(3);
const [hub, company] = graph.entities as [(typeof graph.entities)[0], (typeof graph.entities)[0]];
const [tied, other] = graph.relations as [(typeof graph.relations)[0], (typeof graph.relations)[0]];
const tie: Tie = { relation: tied, other: company, direction: 'in' };
const ends = [company.id, 'company:c1'];
const path = { entities: [company.id, hub.id, 'company:c1'], relations: [[tied.id], [other.id]] };
const given = {
  ...givenGraph(graph),
  connect: () => ({ subgraph: graph, paths: [path], shown: 1, total: 1, truncated: false }),
};

const shownIn = (app: App): string[] => [...app.store.getState().scene.graph.entities.keys()];
const noticeOf = (app: App) => app.store.getState().notice;
const again = async (app: App): Promise<void> => {
  const notice = noticeOf(app);
  if (notice?.type === 'failed') await notice.again?.();
};

/** An app that cannot ask for entities while something is wrong. */
function failing(code: FailureCode): { app: App; wrong: { now: boolean } } {
  const wrong = { now: true };
  const app = appOn({
    ...given,
    health: () => ({}) as never,
    subgraph: (question) => {
      if (wrong.now) throw new ApiFailure(code, 'slow', true);
      return given.subgraph!(question);
    },
  });
  return { app, wrong };
}

describe('what failed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The server was away, and is back. */
  async function outage(app: App): Promise<void> {
    app.store.setState({ away: true });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(app.store.getState().away).toBe(false);
  }

  test('by itself is done again when the reader says so, wherever that is', async () => {
    const { app, wrong } = failing('query-timeout');
    await addEntities(app, [hub.id]);
    expect(noticeOf(app)).toMatchObject({ type: 'failed', message: 'slow' });
    await again(app);
    expect(shownIn(app)).toEqual([]);
    wrong.now = false;
    await again(app);
    expect(shownIn(app)).toEqual([hub.id]);
  });

  test('by itself is not done again by an outage, before or after it was dismissed', async () => {
    const { app, wrong } = failing('internal');
    watchOutage(app);
    await addEntities(app, [hub.id]);
    wrong.now = false;
    await outage(app);
    tell(app, undefined);
    await outage(app);
    expect(shownIn(app)).toEqual([]);
  });

  test('in an outage goes on after it, where the reader still is', async () => {
    const { app, wrong } = failing('unreachable');
    watchOutage(app);
    await addEntities(app, [hub.id]);
    expect(noticeOf(app)).toBeUndefined();
    wrong.now = false;
    await outage(app);
    expect(shownIn(app)).toEqual([hub.id]);
    wrong.now = true;
    await addEntities(app, [company.id]);
    hide(app, [hub.id]);
    wrong.now = false;
    await outage(app);
    expect(shownIn(app)).toEqual([]);
  });
});

describe('a layout that does not come', () => {
  /** An app whose layouts fail while something is wrong, with entities on the canvas already. */
  async function withoutLayouts(error: Error, ids: readonly string[]): Promise<{ app: App; wrong: { now: boolean } }> {
    const wrong = { now: false };
    const base = appOn(given);
    const app: App = {
      ...base,
      arrange: (order, options) => (wrong.now ? Promise.reject(error) : base.arrange(order, options)),
    };
    await addEntities(app, ids);
    return { app, wrong };
  }

  /** Groups in whose places their members never stood. */
  async function group(app: App): Promise<void> {
    await groupBy(app, 'kind');
    app.store.setState(({ scene }) => ({ scene: { ...scene, positions: new Map() } }));
  }

  test.each([
    ['adding a relation', [hub.id], (app: App) => addTie(app, hub, tie)],
    ['going to a relation', [hub.id], (app: App) => goToTie(app, hub, tie)],
    ['finding paths', ends, (app: App) => findPaths(app, ends)],
    ['drawing one by one', path.entities, ungroup],
  ] as const)('%s waits for the server, and goes on when it is back', async (name, ids, act) => {
    const { app, wrong } = await withoutLayouts(new ApiFailure('unreachable', 'no script', true), ids);
    if (name === 'drawing one by one') await group(app);
    const { scene } = app.store.getState();
    wrong.now = true;
    await act(app);
    expect(app.store.getState()).toMatchObject({ away: true, waiting: 0, scene });
    wrong.now = false;
    await tryAgain(app);
    expect(app.store.getState().scene).not.toBe(scene);
  });

  test('because of a mistake in it is told too, and can be tried again', async () => {
    const { app, wrong } = await withoutLayouts(new Error('a bug'), [hub.id]);
    wrong.now = true;
    await expect(addTie(app, hub, tie)).rejects.toThrow('a bug');
    expect(noticeOf(app)).toMatchObject({ type: 'failed' });
    wrong.now = false;
    await again(app);
    expect(shownIn(app)).toEqual([hub.id, company.id]);
  });
});

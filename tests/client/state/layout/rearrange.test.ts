import { describe, expect, test } from 'vitest';
import type { Facets } from '../../../../model/api/answers.ts';
import type { App } from '../../../../client/state/app.ts';
import { ApiFailure } from '../../../../client/api/ask.ts';
import { clear, hide, move, undo } from '../../../../client/state/change.ts';
import { arrange, type ArrangeOptions, type Arranger } from '../../../../client/state/layout/arrange.ts';
import { toggleFilter } from '../../../../client/state/filters/filter-changes.ts';
import { openQuestion, type RealQuestion } from '../../../../client/state/questions.ts';
import { rearrange, stopArranging } from '../../../../client/state/rearrange.ts';
import { select, stepOut } from '../../../../client/state/select.ts';
import { openView } from '../../../../client/state/view/restore.ts';
import { readView } from '../../../../client/state/view/view-url.ts';
import { appOn, type Given } from '../../given-answers.ts';
import { givenGraph } from '../../given-graph.ts';
import { star } from '../../sample-graph.ts';
import { FREE, laidOut, nearest, sceneOf, withPlaces } from './sample-pictures.ts';

const scene = withPlaces(sceneOf(star(12)), laidOut('force', sceneOf(star(12))));

function appWith(given: Given = {}): App {
  const app = appOn(given);
  app.store.setState({ scene });
  return app;
}

/** A worker that takes its time: it goes on when it is told to, and stops when it is given up. */
function slowly(app: App): { app: App; goOn: () => void; tell: (share: number) => void } {
  const waiting: { goOn: () => void; options: ArrangeOptions }[] = [];
  const slow: Arranger = (order, options = {}) =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
      waiting.push({ goOn: () => resolve(arrange(order)), options });
    });
  return {
    app: { ...app, arrange: slow },
    goOn: () => waiting.at(-1)?.goOn(),
    tell: (share) => waiting.at(-1)?.options.onProgress?.(share),
  };
}

const aboutTheHub: RealQuestion = {
  id: 'ties',
  subject: () => undefined,
  answer: (_api, about) => Promise.resolve({ subgraph: star(2), tab: 'graph', about }),
};

const placesOf = ({ store }: App) => store.getState().scene.positions;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a layout on command', () => {
  test('is one step, which undo takes back whole', async () => {
    const app = appWith();
    await rearrange(app, 'grid');
    expect(placesOf(app)).not.toEqual(scene.positions);
    expect(app.store.getState().history.past.map(({ name }) => name)).toEqual(['arrange']);
    undo(app);
    expect(app.store.getState().scene).toBe(scene);
  });

  test('that changes nothing is no step', async () => {
    const app = appWith();
    await rearrange(app, 'grid');
    await rearrange(app, 'grid');
    expect(app.store.getState().history.past).toHaveLength(1);
  });

  test('takes the place of the one that is under way', async () => {
    const { app, goOn } = slowly(appWith());
    const first = rearrange(app, 'force');
    const second = rearrange(app, 'grid');
    goOn();
    await Promise.all([first, second]);
    expect(app.store.getState().history.past).toHaveLength(1);
    expect(placesOf(app)).toEqual(withPlaces(scene, laidOut('grid', scene)).positions);
  });

  test('given up with Esc changes nothing and is no failure', async () => {
    const { app, goOn } = slowly(appWith());
    app.store.setState({ selection: ['company:c1'] });
    const layout = rearrange(app, 'force');
    stepOut(app);
    goOn();
    await layout;
    const { scene: now, history, notice, selection } = app.store.getState();
    expect([now, history.past, notice]).toEqual([scene, [], undefined]);
    expect(selection).toEqual(['company:c1']);
    expect(stopArranging(app)).toBe(false);
  });

  test('is told only when it lasts, with how far it is, and no longer when it is done', async () => {
    const { app, goOn, tell } = slowly(appWith());
    const layout = rearrange(app, 'force');
    tell(0.2);
    expect(app.store.getState().arranging).toBe(undefined);
    await pause(300);
    expect(app.store.getState().arranging).toEqual({ how: 'force', share: 0.2 });
    tell(0.7);
    tell(0.5);
    expect(app.store.getState().arranging).toEqual({ how: 'force', share: 0.7 });
    goOn();
    await layout;
    expect(app.store.getState().arranging).toBe(undefined);
  });

  test('moves only what is still there', async () => {
    const { app, goOn } = slowly(appWith());
    const layout = rearrange(app, 'grid');
    hide(app, ['company:c4']);
    goOn();
    await layout;
    expect(placesOf(app).has('company:c4')).toBe(false);
    expect(placesOf(app).get('company:c5')).not.toEqual(scene.positions.get('company:c5'));
  });

  test.each<[string, (app: App) => void | Promise<void>]>([
    ['another view was opened', (app) => openView(app, readView('e=park:hub@1000,1000;company:c3@1500,1500'))],
    ['a question was asked', (app) => openQuestion(app, aboutTheHub, 'park:hub', '')],
    ['the page was cleared', clear],
    ['what it is of was undone', undo],
  ])('is given up when %s meanwhile', async (_what, act) => {
    const { app, goOn } = slowly(appWith(givenGraph(star(12))));
    hide(app, ['company:c11']);
    const layout = rearrange(app, 'grid');
    // Other pictures get their places at once.
    await act({ ...app, arrange: (order) => Promise.resolve(arrange(order)) });
    const { scene: other } = app.store.getState();
    goOn();
    await layout;
    expect(app.store.getState().scene).toBe(other);
    expect(app.store.getState().arranging).toBe(undefined);
  });

  test('is not lost by what the reader does in the same picture', async () => {
    const { app, goOn } = slowly(appWith());
    const layout = rearrange(app, 'grid');
    select(app, ['company:c2']);
    toggleFilter(app, 'kinds', ['Park']);
    hide(app, ['company:c4']);
    undo(app);
    goOn();
    await layout;
    expect(app.store.getState().history.past.map(({ name }) => name)).toEqual(['filter', 'arrange']);
  });

  test('leaves alone what was pinned meanwhile, and puts nothing on it', async () => {
    const { app, goOn } = slowly(appWith());
    const layout = rearrange(app, 'grid');
    move(app, new Map([['company:c4', { x: 0, y: 0 }]]));
    app.store.setState((state) => ({ scene: { ...state.scene, pinned: new Set(['company:c4']) } }));
    goOn();
    await layout;
    expect(placesOf(app).get('company:c4')).toEqual({ x: 0, y: 0 });
    expect(nearest(placesOf(app).values())).toBeGreaterThanOrEqual(FREE);
  });

  test('of groups goes past what is inside of them', async () => {
    const app = appWith();
    const grouping = { by: 'kind', opened: new Set<string>() } as const;
    app.store.setState({ scene: { ...scene, grouping } });
    await rearrange(app, 'grid');
    const groups = ['park:hub', 'group~Company'].map((id) => placesOf(app).get(id)!);
    expect(Math.hypot(groups[0]!.x - groups[1]!.x, groups[0]!.y - groups[1]!.y)).toBeLessThan(400);
    expect(placesOf(app).get('company:c1')).toEqual(scene.positions.get('company:c1'));
  });

  test('that fails because the server is away says so', async () => {
    const app = { ...appWith(), arrange: () => Promise.reject(new ApiFailure('unreachable', '', true)) };
    await rearrange(app, 'force');
    expect(app.store.getState().away).toBe(true);
    expect(app.store.getState().arranging).toBe(undefined);
  });
});

describe('the layout by region', () => {
  const answer: Facets = {
    entities: [...scene.graph.entities.keys()].map((id) => ({ id, sources: [], regions: ['region:yk'] })),
    relations: [],
    regions: [{ id: 'region:yk', name: '营口市', level: 'city' }],
  };

  test('asks where things lie, and draws the regions under them', async () => {
    const app = appWith({ facets: () => answer });
    await rearrange(app, 'region');
    expect(app.store.getState().scene.plates.map(({ name }) => name)).toEqual(['营口市']);
    await rearrange(app, 'force');
    expect(app.store.getState().scene.plates).toEqual([]);
  });

  test('changes nothing where that cannot be learnt', async () => {
    const app = appWith({ facets: () => Promise.reject(new ApiFailure('store-unavailable', '', true)) });
    await rearrange(app, 'region');
    expect(app.store.getState().scene).toBe(scene);
    expect(app.store.getState().away).toBe(true);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiFailure } from '../../../../client/api/ask.ts';
import { addEntities } from '../../../../client/state/expand/add-entities.ts';
import { giveUpWaiting, tryAgain, type App } from '../../../../client/state/app.ts';
import { clear, hide, move, redo, undo } from '../../../../client/state/change.ts';
import { legibleId } from '../../../../client/state/view/left-out.ts';
import { openView } from '../../../../client/state/view/restore.ts';
import { select } from '../../../../client/state/select.ts';
import { syncWithAddress } from '../../../../client/state/view/url-sync.ts';
import { readView, writeView } from '../../../../client/state/view/view-url.ts';
import { appOn, type Given } from '../../given-answers.ts';
import { smallWorld } from '../../small-world.ts';

const { ids, given } = smallWorld();
const shownIn = (app: App): string[] => [...app.store.getState().scene.graph.entities.keys()];

describe('opening a link', () => {
  test('shows what is there, and names what is not by its key', async () => {
    const app = appOn(given);
    await openView(app, readView('e=company:c0@5,6;company:gone-one;company:c1&r=OWNS:1-0;INVESTS_IN:0-2'));
    const { leftOut, scene } = app.store.getState();
    expect(shownIn(app)).toEqual(['company:c0', 'company:c1']);
    expect(scene.positions.get('company:c0')).toEqual({ x: 5, y: 6 });
    expect(leftOut).toEqual({ entities: [{ id: 'company:gone-one' }], relations: 1, unread: undefined });
  });

  test('remembers how what is gone was called while it was on the canvas', async () => {
    const app = appOn({ ...given, subgraph: (question) => subgraph(question) });
    let { subgraph } = given as Required<Pick<Given, 'subgraph'>>;
    await addEntities(app, ids.slice(0, 2));
    subgraph = smallWorld(['company:c1']).given.subgraph!;
    await openView(app, readView('e=company:c0;company:c1'));
    expect(app.store.getState().leftOut?.entities).toEqual([{ id: 'company:c1', name: '第1家' }]);
  });

  test('tells that part of it could not be read, and nothing when all is there', async () => {
    const app = appOn(given);
    await openView(app, readView('e=company:c0;<>'));
    expect(app.store.getState().leftOut).toEqual({ entities: [], relations: 0, unread: 'damaged' });
    await openView(app, readView('e=company:c0'));
    expect(app.store.getState().leftOut).toBeUndefined();
  });

  test('is no step on a page where nothing was done, and one that can be undone later', async () => {
    const app = appOn(given);
    await openView(app, readView('e=company:c0'));
    expect(app.store.getState().history.past).toEqual([]);
    await openView(app, readView('e=company:c1'));
    undo(app);
    expect(shownIn(app)).toEqual(['company:c0']);
  });

  test('is a step after everything was undone, so that it can be undone and nothing redone over it', async () => {
    const app = appOn(given);
    await addEntities(app, ids.slice(0, 2));
    undo(app);
    await openView(app, readView('e=company:c5'));
    expect(app.store.getState().history).toMatchObject({ past: [{ name: 'open-view' }], future: [] });
    redo(app);
    expect(shownIn(app)).toEqual(['company:c5']);
  });

  test('that an outage broke off is opened when the server is back', async () => {
    let isAway = true;
    const app = appOn({
      subgraph: (question) => {
        if (isAway) throw new ApiFailure('unreachable', 'away', true);
        return given.subgraph!(question);
      },
    });
    await openView(app, readView('e=company:c0'));
    expect([app.store.getState().away, app.store.getState().opening]).toEqual([true, false]);
    isAway = false;
    await tryAgain(app);
    expect(shownIn(app)).toEqual(['company:c0']);
  });

  test('a key can be searched for in words', () => {
    expect(legibleId('company:jinchen-machinery')).toBe('jinchen machinery');
  });
});

describe('waiting', () => {
  test('can be given up: nothing comes of what was asked, and nothing is told', async () => {
    const app = appOn({
      subgraph: () =>
        new Promise((_resolve, reject) => {
          app.waits.giveUp.signal.addEventListener('abort', () => reject(new ApiFailure('given-up', '', true)));
        }),
    });
    const asking = addEntities(app, ids.slice(0, 2));
    expect(app.store.getState().waiting).toBe(1);
    giveUpWaiting(app);
    await asking;
    expect(app.store.getState()).toMatchObject({ waiting: 0, notice: undefined, away: false });
  });
});

/** What the browser does on Back and Forward, on a page whose history only grows in a test. */
function browse(entries: readonly { readonly state: unknown; readonly hash: string }[], index: number): void {
  const entry = entries[index]!;
  history.replaceState(entry.state, '', entry.hash);
  dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
}

describe('the address bar', () => {
  let entries: { state: unknown; hash: string }[] = [];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    history.replaceState(null, '', '#');
    entries = [{ state: null, hash: '#' }];
    const push = history.pushState.bind(history);
    history.pushState = (state: unknown, title: string, url?: string | null) => {
      push(state, title, url);
      entries.push({ state, hash: location.hash });
    };
  });

  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(history, 'pushState');
  });

  const pause = (): void => void vi.advanceTimersByTime(1000);

  async function reading(): Promise<App> {
    const app = appOn(given);
    await syncWithAddress(app);
    entries[0] = { state: history.state, hash: '#' };
    return app;
  }

  test('has an entry for each thing that was added, hidden or selected, and rewrites it for a move', async () => {
    const app = await reading();
    await addEntities(app, ids.slice(0, 3));
    pause();
    hide(app, ['company:c0']);
    pause();
    select(app, ['company:c1']);
    pause();
    expect(entries.length).toBe(4);
    move(app, new Map([['company:c1', { x: 321, y: 123 }]]));
    app.store.setState({ camera: { x: 1.5, y: 2, zoom: 0.5, width: 800 } });
    pause();
    expect(entries.length).toBe(4);
    expect(location.hash).toContain('@321,123');
    expect(location.hash).toContain('at=1.5,2,0.5,800');
  });

  test('leads back to the very scene, by the list of undo, and forward again', async () => {
    const app = await reading();
    await addEntities(app, ids.slice(0, 3));
    const full = app.store.getState().scene;
    pause();
    hide(app, ['company:c0']);
    pause();
    browse(entries, 1);
    expect(app.store.getState().scene).toBe(full);
    expect(app.store.getState().history.future.length).toBe(1);
    browse(entries, 2);
    expect(shownIn(app)).toEqual(['company:c1', 'company:c2']);
    expect(app.store.getState().history.future.length).toBe(0);
    pause();
    expect(entries.length).toBe(3);
  });

  test('makes one entry of a key that is held down, and not more than the browser bears of anything', async () => {
    const app = await reading();
    await addEntities(app, ids);
    pause();
    for (const id of ids) {
      select(app, [id]);
      vi.advanceTimersByTime(30);
    }
    expect(entries.length).toBe(3);
    for (let time = 0; time < 200; time += 1) {
      select(app, [ids[time % ids.length]!]);
      vi.advanceTimersByTime(100);
    }
    expect(entries.length).toBeLessThan(70);
    vi.advanceTimersByTime(40_000);
    expect(location.hash).toContain(`s=${ids[199 % ids.length]}`);
  });

  test('is not written over while something of its view is gone: it may come back', async () => {
    history.replaceState(null, '', '#e=company:c0;company:gone-one');
    const app = await reading();
    app.store.setState({ camera: { x: 1, y: 2, zoom: 1, width: 800 } });
    pause();
    expect(location.hash).toBe('#e=company:c0;company:gone-one');
    clear(app);
    pause();
    expect(location.hash).not.toContain('gone-one');
  });

  test('that a person writes by hand is opened', async () => {
    const app = await reading();
    await addEntities(app, ids.slice(0, 2));
    pause();
    history.replaceState(null, '', '#e=company:c5');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
    await vi.waitFor(() => expect(shownIn(app)).toEqual(['company:c5']));
    expect(app.store.getState().history.past.at(-1)?.name).toBe('open-view');
  });

  test('says what is shown, always', async () => {
    const app = await reading();
    await addEntities(app, ids.slice(0, 5));
    undo(app);
    pause();
    expect(location.hash).toBe(`#${writeView(app.store.getState())}`);
  });
});

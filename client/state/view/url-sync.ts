import type { App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { openView, showAgain } from './restore.ts';
import type { Scene } from '../scene.ts';
import { AddressWriter, type AddressBar } from './address-writer.ts';
import { createTrail, type Trail } from './trail.ts';
import { takeTurn, type IsWanted } from './turn.ts';
import { keepUnwritten, unwrittenFor } from './unwritten.ts';
import { readView } from './view-url.ts';

/*
 * Back and forward, and undo and redo, are two ways through the same scenes. Every step of the picture (and every
 * selection) is an entry of the browser's history, and undoing makes one too, so that Back undoes an undo. Coming to an
 * entry whose scene stands in the list of undo goes to that step of the list: nothing of the list is lost. Only a scene
 * that the list does not hold is put at its end, as a view that was opened.
 * Entries of this visit are brought back from memory, to the very scene; those of an earlier one are read.
 */

/** What an entry of the browser's history is marked with. */
interface Mark {
  readonly visit: number;
  readonly step: number;
}

const isMark = (state: unknown): state is Mark =>
  typeof state === 'object' && state !== null && 'visit' in state && 'step' in state && Number.isInteger(state.step);

const hashNow = (): string => location.hash.replace(/^#/, '');

function barFor(visit: number): AddressBar {
  const mark = (step: number): Mark => ({ visit, step });
  const url = (address: string | undefined): string | undefined => (address === undefined ? undefined : `#${address}`);
  return {
    now: hashNow,
    push: (step, address) => history.pushState(mark(step), '', url(address)),
    replace: (step, address) => history.replaceState(mark(step), '', url(address)),
  };
}

/** What was dragged stands where it was left when one comes back; all else that is done can be gone back from. */
function isDrag(before: AppState, now: AppState): boolean {
  const last = now.history.past.at(-1);
  return last?.name === 'move' && last.value === before.scene;
}

const isNewStep = (before: AppState, now: AppState): boolean =>
  (before.scene !== now.scene && !isDrag(before, now)) ||
  before.selection !== now.selection ||
  before.claim !== now.claim ||
  before.tab !== now.tab;

const differs = (before: AppState, now: AppState): boolean =>
  isNewStep(before, now) ||
  before.scene !== now.scene ||
  before.camera !== now.camera ||
  before.language !== now.language;

/** Walking with a key held down, or drawing a slider. */
const mayBeBurst = (before: AppState, now: AppState): boolean =>
  before.tab === now.tab && before.scene.graph === now.scene.graph && before.scene.positions === now.scene.positions;

/** What the two directions know of each other. */
interface Sync {
  readonly app: App;
  readonly visit: number;
  readonly trail: Trail;
  /** Of the view that the address names, while it is not shown: it is on its way, or could not be got. */
  awaited: IsWanted | undefined;
  /** What changes now is not the reader's doing. */
  isBringing: boolean;
  /** Something of their views is gone: their addresses are not written over, because it may come back. */
  readonly incomplete: WeakSet<Scene>;
}

/** Brings a view up, and writes its address as it is written now, unless that says nothing. */
function bringUp(sync: Sync, show: () => void): void {
  sync.isBringing = true;
  try {
    show();
  } finally {
    sync.isBringing = false;
  }
  stay(sync, hashNow() === '');
}

function stay({ app, trail, incomplete }: Sync, keepsAddress = false): void {
  const now = app.store.getState();
  trail.stay(now, keepsAddress || incomplete.has(now.scene));
}

/** Shows the view of the present address. */
async function open(sync: Sync): Promise<void> {
  const { app, trail, incomplete } = sync;
  const isWanted = takeTurn(app);
  const mark: unknown = history.state;
  const step = isMark(mark) ? mark.step : trail.next();
  trail.arrive(step, unwrittenFor(mark));
  sync.awaited = isWanted;
  const bring = (show: () => void): void => {
    // The reader went on, and asked for it again: it is a view like any other.
    if (sync.awaited !== isWanted) return show();
    sync.awaited = undefined;
    bringUp(sync, () => {
      show();
      const { leftOut, scene } = app.store.getState();
      if (leftOut) incomplete.add(scene);
    });
  };
  await openView(app, readView(hashNow()), { bring, isWanted });
}

/** Another entry of the browser's history is the present one. */
function comeTo(sync: Sync, mark: unknown): void {
  const { app, visit, trail } = sync;
  const seen = isMark(mark) && mark.visit === visit ? trail.at(mark.step) : undefined;
  // A link within the page is no view.
  if (!seen && hashNow() !== '' && !hashNow().includes('=')) return;
  if (!seen || !isMark(mark)) return void open(sync);
  sync.awaited = undefined;
  trail.arrive(mark.step);
  bringUp(sync, () => showAgain(app, seen));
}

/** The state is another one. */
function follow(sync: Sync, now: AppState, before: AppState): void {
  const { app, trail } = sync;
  if (sync.isBringing || !differs(before, now)) return;
  if (sync.awaited) {
    if (now.scene === before.scene) return;
    // Whoever goes on working does not wait for the view any more.
    if (sync.awaited()) takeTurn(app);
    sync.awaited = undefined;
  }
  if (isNewStep(before, now)) trail.go(now, mayBeBurst(before, now));
  else stay(sync);
}

/**
 * Keeps the address and the state the same, both ways.
 * @returns when the view of the present address is shown
 */
export async function syncWithAddress(app: App): Promise<void> {
  const visit = Date.now();
  const writer = new AddressWriter(barFor(visit));
  const trail = createTrail(writer);
  const sync: Sync = {
    app,
    visit,
    trail,
    awaited: undefined,
    isBringing: false,
    incomplete: new WeakSet(),
  };
  app.store.subscribe((now, before) => follow(sync, now, before));
  addEventListener('popstate', ({ state }: PopStateEvent) => comeTo(sync, state));
  addEventListener('pagehide', () => keepUnwritten(history.state, writer.unwritten()));
  await open(sync);
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { ontology, type Ontology } from '../../model/ontology/index.ts';
import { ApiFailure, createApi, type Api, type Language } from '../api/ask.ts';
import { initialState, type AppState, type Camera, type Notice, type Theme } from './app-state.ts';
import type { PictureFile, PictureOrder } from './export/picture-order.ts';
import type { Arranger } from './layout/arrange.ts';
import type { Point, Scene } from './scene.ts';

/** What the state asks of the picture. The canvas puts itself in when it is mounted. */
export interface CanvasHandle {
  /** Shows all of it, or the given entities and relations. */
  readonly fit: (ids?: readonly string[]) => void;
  readonly zoom: (factor: number) => void;
  /** Moves the view only as far as needed to show the entities or relations. */
  readonly reveal: (...ids: readonly string[]) => void;
  /** Steps back to see what came, with what it belongs to, where hardly any of it is in sight. */
  readonly seeNew: (fresh: readonly string[], beside: readonly string[]) => void;
  /** Shows exactly what was seen from there. */
  readonly setCamera: (camera: Camera) => void;
  /** Where an entity or relation is seen now, in pixels of the window. */
  readonly pageOf: (id: string) => Point | undefined;
  readonly focus: () => void;
  /** The picture as a file, as it can be printed. */
  readonly save: (order: PictureOrder) => Promise<PictureFile>;
}

type Work = () => Promise<void>;

/** What the page waits for. */
interface Waits {
  /** Of the questions under way. */
  giveUp: AbortController;
  /** What an outage broke off, and where the reader was when it did. */
  brokenOff: { readonly work: Work; readonly scene: Scene } | undefined;
}

/** Everything an action needs, handed to it as its first argument. */
export interface App {
  readonly store: StoreApi<AppState>;
  readonly api: Api;
  readonly ontology: Ontology;
  readonly arrange: Arranger;
  readonly canvas: { current: CanvasHandle | undefined };
  readonly waits: Waits;
}

export interface AppOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly arrange: Arranger;
}

export function createApp({ language, theme, arrange }: AppOptions): App {
  const store = createStore<AppState>(() => initialState(language, theme));
  const waits: Waits = { giveUp: new AbortController(), brokenOff: undefined };
  const api = createApi(
    () => store.getState().language,
    () => waits.giveUp.signal,
  );
  return { store, api, ontology, arrange, canvas: { current: undefined }, waits };
}

export function tell({ store }: App, notice: Notice | undefined): void {
  store.setState({ notice });
}

const isOutage = (failure: ApiFailure): boolean =>
  failure.code === 'store-unavailable' || failure.code === 'unreachable';

/**
 * An outage raises the banner. Anything that is no failure of the API is a bug, in a layout say: that it did not work is
 * told, since the reader waits for it all the same.
 * @throws what is no failure of the API
 */
export function reportFailure(app: App, error: unknown, again?: Work): ApiFailure {
  if (!(error instanceof ApiFailure)) {
    tell(app, { type: 'failed', again });
    throw error;
  }
  if (isOutage(error)) app.store.setState({ away: true });
  return error;
}

/** What an outage broke off goes on by itself when that is over; anything else only when the reader says so. */
function fail(app: App, error: unknown, work: Work): void {
  const again = (): Promise<void> => waitFor(app, work);
  const failure = reportFailure(app, error, again);
  if (failure.code === 'given-up') return;
  if (isOutage(failure)) app.waits.brokenOff = { work, scene: app.store.getState().scene };
  else tell(app, { type: 'failed', message: failure.message, again: failure.retry ? again : undefined });
}

/** Runs an action that waits for the API; the page shows that it waits, and what failed. */
export async function waitFor(app: App, work: Work): Promise<void> {
  const { store } = app;
  store.setState(({ waiting }) => ({ waiting: waiting + 1 }));
  try {
    await work();
  } catch (error) {
    fail(app, error, work);
  } finally {
    store.setState(({ waiting }) => ({ waiting: waiting - 1 }));
  }
}

/** Once more what an outage broke off last, if the reader still is where that was. */
export async function tryAgain(app: App): Promise<void> {
  const { brokenOff } = app.waits;
  app.waits.brokenOff = undefined;
  if (brokenOff && brokenOff.scene === app.store.getState().scene) await waitFor(app, brokenOff.work);
}

/** Waits no longer for anything: what is asked for already is broken off, and nothing comes of it. */
export function giveUpWaiting({ waits }: App): void {
  waits.giveUp.abort();
  waits.giveUp = new AbortController();
}

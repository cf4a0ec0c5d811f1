import { createStore, type StoreApi } from 'zustand/vanilla';
import { ontology, type Ontology } from '../../model/ontology/index.ts';
import { ApiFailure, createApi, type Api, type Language } from '../api/ask.ts';
import { initialState, type AppState, type Notice, type Theme } from './app-state.ts';
import type { Arranger } from './layout/arrange.ts';

/** What the state asks of the picture. The canvas puts itself in when it is mounted. */
export interface CanvasHandle {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Moves the view only as far as needed to show the entity or relation. */
  readonly reveal: (id: string) => void;
  readonly focus: () => void;
}

/** Everything an action needs, handed to it as its first argument. */
export interface App {
  readonly store: StoreApi<AppState>;
  readonly api: Api;
  readonly ontology: Ontology;
  readonly arrange: Arranger;
  readonly canvas: { current: CanvasHandle | undefined };
}

export interface AppOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly arrange: Arranger;
}

export function createApp({ language, theme, arrange }: AppOptions): App {
  const store = createStore<AppState>(() => initialState(language, theme));
  const api = createApi(() => store.getState().language);
  return { store, api, ontology, arrange, canvas: { current: undefined } };
}

export function tell({ store }: App, notice: Notice | undefined): void {
  store.setState({ notice });
}

const isOutage = (failure: ApiFailure): boolean =>
  failure.code === 'store-unavailable' || failure.code === 'unreachable';

/** An outage raises the banner; every other failure is told. Anything that is no failure of the API is a bug. */
export function reportFailure(app: App, error: unknown): ApiFailure {
  if (!(error instanceof ApiFailure)) throw error;
  if (isOutage(error)) app.store.setState({ away: true });
  return error;
}

/** Runs an action that waits for the API; the page shows that it waits, and what failed. */
export async function waitFor(app: App, work: () => Promise<void>): Promise<void> {
  const { store } = app;
  store.setState(({ waiting }) => ({ waiting: waiting + 1 }));
  try {
    await work();
  } catch (error) {
    const failure = reportFailure(app, error);
    if (!isOutage(failure)) tell(app, { type: 'failed', message: failure.message });
  } finally {
    store.setState(({ waiting }) => ({ waiting: waiting - 1 }));
  }
}

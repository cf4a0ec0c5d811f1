import { createContext, useCallback, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { translate, type Language, type Values, type WordKey } from '../i18n/index.ts';
import type { App } from '../state/app.ts';
import type { AppState } from '../state/app-state.ts';
import type { Loads } from '../state/loads.ts';
import type { Load } from '../state/load.ts';
import { ensureLoaded } from '../state/loading.ts';

/** What main.tsx hands to the panels. */
export interface Page {
  readonly app: App;
  /** Draws the graph into an element until the returned function is called. */
  readonly mountCanvas: (container: HTMLElement) => () => void;
  readonly search: (query: string) => void;
}

const PageContext = createContext<Page | undefined>(undefined);
export const PageProvider = PageContext.Provider;

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage needs a PageProvider above it');
  return page;
}

export const useApp = (): App => usePage().app;

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select);
}

export const useLanguage = (): Language => useAppState(({ language }) => language);

export type Say = (key: WordKey, values?: Values) => string;

/** The words of the page in the reader's language. */
export function useWords(): Say {
  const language = useLanguage();
  return useCallback((key, values) => translate(language, key, values), [language]);
}

/** What the API says about something; asked for when first shown, and again when it failed in an outage. */
export function useLoad<S extends keyof Loads>(slot: S, key: string): Load<Loads[S]> | undefined {
  const app = useApp();
  const load = useAppState<Load<Loads[S]> | undefined>(({ loads }) => loads[slot].get(key));
  const recoveries = useAppState((state) => state.recoveries);
  const missing = load === undefined;
  useEffect(() => void ensureLoaded(app, slot, key), [app, slot, key, recoveries, missing]);
  return load;
}

import { MantineProvider } from '@mantine/core';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { arrangeInWorker } from './arrange-in-worker.ts';
import type { CanvasOptions } from './canvas/mount-canvas.ts';
import { mountWhenLoaded } from './mount-when-loaded.ts';
import { createApp, type App } from './state/app.ts';
import { watchFacets } from './state/filters/load-facets.ts';
import { watchOutage } from './state/outage.ts';
import { preferredLanguage, preferredTheme } from './state/preferences.ts';
import { watchSavedViews } from './state/view/saved-views.ts';
import { createSearcher } from './state/find/search.ts';
import { syncWithAddress } from './state/view/url-sync.ts';
import { readView } from './state/view/view-url.ts';
import './styles/index.css';
import { mantineTheme } from './styles/mantine-theme.ts';
import { PageProvider, type Page } from './ui/app-context.tsx';
import { canvasWords } from './ui/canvas-words.ts';
import { KIND_ICONS } from './ui/kind-icons.ts';
import { AppShell } from './views/shell/app-shell.tsx';

/** The document's own attributes follow the state; set before the first render, so that nothing flashes. */
function dressDocument({ store }: App): void {
  const dress = (): void => {
    const { language, theme } = store.getState();
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  };
  dress();
  store.subscribe((now, before) => {
    if (now.language !== before.language || now.theme !== before.theme) dress();
  });
}

const CANVAS: CanvasOptions = { words: canvasWords, icons: KIND_ICONS };
/** The picture's code is the heaviest part: it comes after the first page, and before it is needed if there is time. */
const loadCanvas = () => import('./canvas/mount-canvas.ts');

function createPage(): Page {
  const app = createApp({
    language: readView(location.hash).language ?? preferredLanguage(),
    theme: preferredTheme(),
    arrange: arrangeInWorker,
  });
  dressDocument(app);
  watchOutage(app);
  watchSavedViews(app);
  watchFacets(app);
  void syncWithAddress(app);
  // What does not come now is asked for again, and told, when it is needed.
  setTimeout(() => void loadCanvas().catch(() => {}), 800);
  return {
    app,
    mountCanvas: (container) =>
      mountWhenLoaded(app, async () => {
        const { mountCanvas } = await loadCanvas();
        return () => mountCanvas(app, container, CANVAS);
      }),
    search: createSearcher(app),
  };
}

/** Mantine marks the document too, for its own components. */
function Root({ page }: { readonly page: Page }): ReactElement {
  const theme = useStore(page.app.store, (state) => state.theme);
  return (
    // Its variables stand in our CSS: the page's security policy forbids styles written by scripts.
    <MantineProvider theme={mantineTheme} forceColorScheme={theme} withCssVariables={false} withGlobalClasses={false}>
      <PageProvider value={page}>
        <AppShell />
      </PageProvider>
    </MantineProvider>
  );
}

function render(page: Page): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <Root page={page} />
    </StrictMode>,
  );
}

render(createPage());

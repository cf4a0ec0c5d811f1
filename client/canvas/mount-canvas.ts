import type cytoscape from 'cytoscape';
import type { App, CanvasHandle } from '../state/app.ts';
import type { AppState, Camera } from '../state/app-state.ts';
import { pairId } from '../state/drawn/bundles.ts';
import { standInOf } from '../state/drawn/grouping.ts';
import type { Duration } from './apply-patch.ts';
import { createCy } from './create-cy.ts';
import { listenToGestures } from './gestures.ts';
import { lightOnHover } from './hover.ts';
import { intentsOf } from './intents.ts';
import { LayerHold } from './layer-hold.ts';
import { listenToLasso } from './lasso.ts';
import { Picture, type CanvasOptions } from './picture.ts';
import { Spotlight, type Lit } from './spotlight.ts';
import { zoomAsStill } from './still-zoom.ts';
import { fitView, reportCamera, revealPlaces, showCamera, zoomBy } from './viewport.ts';

export type { CanvasOptions };

const MOTION = 360;
/** How long the page takes to make room for a panel that a selection brings up. */
const PANEL_UP = 60;

const motion = (): Duration => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION);

const affectsPicture = (now: AppState, before: AppState): boolean =>
  now.scene !== before.scene ||
  now.facets !== before.facets ||
  now.selection !== before.selection ||
  now.cursor !== before.cursor ||
  now.language !== before.language;

/** After the page has laid itself out for the change that came just before, and not a frame later. */
function onceLaidOut(cy: cytoscape.Core, act: () => void): void {
  queueMicrotask(() => {
    if (cy.destroyed()) return;
    cy.resize();
    act();
  });
}

/** Moves what was asked for into what is free of the view. */
function reveal(picture: Picture, ids: readonly string[]): void {
  if (picture.cy.destroyed()) return;
  revealPlaces(
    picture.cy,
    ids.flatMap((id) => picture.placeOf(id) ?? []),
    motion(),
  );
}

/** On a view that is narrower than the camera's was, what is selected might lie aside. */
function keepInSight({ store }: App, picture: Picture, camera: Camera): void {
  if (picture.cy.width() < camera.width) reveal(picture, store.getState().selection);
}

function handleOf(app: App, picture: Picture, container: HTMLElement, { icons }: CanvasOptions): CanvasHandle {
  const { cy } = picture;
  return {
    fit: (ids) => onceLaidOut(cy, () => fitView(cy, picture.drawn, motion(), ids)),
    zoom: (factor) => zoomBy(cy, factor),
    setCamera: (camera) =>
      onceLaidOut(cy, () => {
        showCamera(cy, camera);
        keepInSight(app, picture, camera);
      }),
    reveal: (...ids) => {
      setTimeout(() => reveal(picture, ids), PANEL_UP);
    },
    seeNew: (fresh, beside) => {
      setTimeout(() => picture.seeNew(fresh, beside, motion()), PANEL_UP);
    },
    pageOf: (id) => {
      const place = picture.placeOf(id);
      const { left, top } = container.getBoundingClientRect();
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      return place && { x: left + place.x * zoom + pan.x, y: top + place.y * zoom + pan.y };
    },
    focus: () => container.focus(),
    save: async (order) => {
      const { exportPicture } = await import('./export/export-picture.ts');
      return exportPicture(app, picture, icons, order);
    },
  };
}

/** What a list points at stands in the light, relations with both their ends. */
function pointedAt(state: AppState): Lit | undefined {
  const { lit, scene } = state;
  if (lit.length === 0) return undefined;
  const ids = lit.flatMap((id) => {
    const relation = scene.graph.relations.get(id);
    return relation ? [id, pairId(relation), relation.from, relation.to] : [id];
  });
  return { ids: new Set(ids.map((id) => standInOf(state, id))) };
}

/** Keeps what is selected in sight when a sheet takes part of the view. */
function followSize({ store }: App, picture: Picture, container: HTMLElement, resized: () => void): () => void {
  const { cy } = picture;
  const resizing = new ResizeObserver(() => {
    const before = cy.height();
    cy.resize();
    const { sheet, selection } = store.getState();
    if (sheet && cy.height() < before) reveal(picture, selection);
    resized();
  });
  resizing.observe(container);
  return () => resizing.disconnect();
}

/**
 * Draws the state into the container and keeps it drawn: every change comes as a patch.
 * @returns what takes the picture away again
 */
export function mountCanvas(app: App, container: HTMLElement, options: CanvasOptions): () => void {
  const { store } = app;
  const cy = createCy(container);
  const hold = new LayerHold(cy);
  const picture = new Picture(app, cy, container, options, hold);
  const spotlight = new Spotlight(cy, container, () => picture);
  const light = (): Lit | undefined => pointedAt(store.getState());
  const stop = store.subscribe((now, before) => {
    if (now.theme !== before.theme || now.language !== before.language) picture.restyle();
    if (affectsPicture(now, before)) picture.redraw(now, before, motion());
    if (now.lit !== before.lit) spotlight.show(light());
  });
  picture.redraw(store.getState(), undefined, 0);
  const { camera: cameFrom } = store.getState();
  if (cameFrom) keepInSight(app, picture, cameFrom);
  const cameraMoved = reportCamera(cy, (camera) => {
    // An empty canvas is no view that one would want to come back to.
    if (picture.drawn.nodes.size > 0) store.setState({ camera });
  });
  zoomAsStill(cy, container, hold);
  const intents = intentsOf(app);
  listenToGestures(cy, intents);
  const stopLasso = listenToLasso(app, cy, container, intents, () => picture.drawn);
  lightOnHover(cy, container, spotlight, light);
  const stopFollowing = followSize(app, picture, container, cameraMoved);
  app.canvas.current = handleOf(app, picture, container, options);
  return () => {
    stop();
    stopLasso();
    stopFollowing();
    app.canvas.current = undefined;
    // The next picture is another: it begins with all of it in view.
    store.setState({ camera: undefined });
    cy.destroy();
  };
}

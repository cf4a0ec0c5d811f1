import type { App, CanvasHandle } from '../state/app.ts';
import type { AppState } from '../state/app-state.ts';
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
import { fitView, reportCamera, revealPlace, showCamera, zoomBy } from './viewport.ts';

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

function handleOf(app: App, picture: Picture, container: HTMLElement, { icons }: CanvasOptions): CanvasHandle {
  const { cy } = picture;
  return {
    fit: (ids) => fitView(cy, picture.drawn, motion(), ids),
    zoom: (factor) => zoomBy(cy, factor),
    setCamera: (camera) => showCamera(cy, camera),
    reveal: (id) => {
      setTimeout(() => {
        const place = picture.placeOf(id);
        if (place && !cy.destroyed()) revealPlace(cy, place, motion());
      }, PANEL_UP);
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
    if (now.theme !== before.theme) picture.restyle();
    if (affectsPicture(now, before)) picture.redraw(now, before, motion());
    if (now.lit !== before.lit) spotlight.show(light());
  });
  picture.redraw(store.getState(), undefined, 0);
  const cameraMoved = reportCamera(cy, (camera) => {
    // An empty canvas is no view that one would want to come back to.
    if (picture.drawn.nodes.size > 0) store.setState({ camera });
  });
  zoomAsStill(cy, container, hold);
  const intents = intentsOf(app);
  listenToGestures(cy, intents);
  const stopLasso = listenToLasso(app, cy, container, intents, () => picture.drawn);
  lightOnHover(cy, container, spotlight, light);
  const resizing = new ResizeObserver(() => {
    cy.resize();
    cameraMoved();
  });
  resizing.observe(container);
  app.canvas.current = handleOf(app, picture, container, options);
  return () => {
    stop();
    stopLasso();
    resizing.disconnect();
    app.canvas.current = undefined;
    // The next picture is another: it begins with all of it in view.
    store.setState({ camera: undefined });
    cy.destroy();
  };
}

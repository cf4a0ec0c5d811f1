import cytoscape from 'cytoscape';
import type { App, CanvasHandle } from '../state/app.ts';
import type { AppState } from '../state/app-state.ts';
import { draw, type CanvasWords, type Drawn } from '../state/drawn.ts';
import { isEmpty, NOTHING_DRAWN, patchBetween } from '../state/patch.ts';
import type { Point } from '../state/scene.ts';
import { openedPairs } from '../state/select.ts';
import { shown } from '../state/shown.ts';
import { applyPatch, type Duration } from './apply-patch.ts';
import { listenToGestures } from './gestures.ts';
import { lightOnHover } from './hover.ts';
import { intentsOf } from './intents.ts';
import { tidyAfterMoves, tidyLabels, tidyOnZoom } from './labels.ts';
import { pageColours } from './page-colours.ts';
import { buildStylesheet, type StylesheetInput } from './stylesheet.ts';
import { fitView, revealPlace, zoomBy } from './viewport.ts';

export interface CanvasOptions {
  readonly words: (state: AppState) => CanvasWords;
  readonly icons: StylesheetInput['icons'];
}

/** One picture: what draws it, and what is drawn. */
interface Picture extends CanvasOptions {
  readonly app: App;
  readonly cy: cytoscape.Core;
  readonly container: HTMLElement;
  drawn: Drawn;
}

const MOTION = 360;
/** How long the page takes to make room for a panel that a selection brings up. */
const PANEL_UP = 60;

const motion = (): Duration => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION);

/** Cytoscape would put a style element into the page, which the page's security policy forbids; our CSS has its one rule. */
function keepCytoscapeFromStyling(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement('meta'), { id }));
}

function createCy(container: HTMLElement): cytoscape.Core {
  keepCytoscapeFromStyling();
  return cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: true,
    // The state knows what is selected.
    autounselectify: true,
    selectionType: 'additive',
  });
}

function restyle({ cy, app, container, icons }: Picture): void {
  const { theme } = app.store.getState();
  const colours = pageColours(container);
  cy.style(buildStylesheet({ ontology: app.ontology, icons, theme, colours }));
}

function markChosen(cy: cytoscape.Core, selection: readonly string[]): void {
  cy.batch(() => {
    cy.elements('.chosen').removeClass('chosen');
    for (const id of selection) cy.getElementById(id).addClass('chosen');
  });
}

/** Brings the picture to the state: only what differs is touched. */
function redraw(picture: Picture, state: AppState, duration: Duration): void {
  const { app, cy, words, drawn: before } = picture;
  const { scene, selection } = state;
  picture.drawn = draw({
    scene,
    shown: shown(state),
    opened: openedPairs(state),
    ontology: app.ontology,
    words: words(state),
  });
  const isFirst = before.nodes.size === 0;
  const patch = patchBetween(before, picture.drawn);
  if (!isEmpty(patch)) applyPatch(cy, patch, isFirst ? 0 : duration);
  markChosen(cy, selection);
  if (isFirst) fitView(cy, picture.drawn.nodes.values(), 0);
  tidyLabels(cy);
}

const affectsPicture = (now: AppState, before: AppState): boolean =>
  now.scene !== before.scene ||
  now.facets !== before.facets ||
  now.selection !== before.selection ||
  now.language !== before.language;

/** Where an entity stands, or the middle of a relation. */
function placeOf({ nodes, edges }: Drawn, id: string): Point | undefined {
  const edge = edges.get(id);
  const [from, to] = edge ? [nodes.get(edge.source), nodes.get(edge.target)] : [nodes.get(id), nodes.get(id)];
  return from && to && { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function handleOf(picture: Picture): CanvasHandle {
  const { cy, container } = picture;
  return {
    fit: () => fitView(cy, picture.drawn.nodes.values(), motion()),
    zoom: (factor) => zoomBy(cy, factor),
    reveal: (id) => {
      setTimeout(() => {
        const place = placeOf(picture.drawn, id);
        if (place && !cy.destroyed()) revealPlace(cy, place, motion());
      }, PANEL_UP);
    },
    focus: () => container.focus(),
  };
}

/**
 * Draws the state into the container and keeps it drawn: every change comes as a patch.
 * @returns what takes the picture away again
 */
export function mountCanvas(app: App, container: HTMLElement, options: CanvasOptions): () => void {
  const cy = createCy(container);
  const picture: Picture = { ...options, app, cy, container, drawn: NOTHING_DRAWN };
  const stop = app.store.subscribe((now, before) => {
    if (now.theme !== before.theme) restyle(picture);
    if (affectsPicture(now, before)) redraw(picture, now, motion());
  });
  restyle(picture);
  redraw(picture, app.store.getState(), 0);
  tidyOnZoom(cy);
  tidyAfterMoves(cy);
  listenToGestures(cy, intentsOf(app));
  lightOnHover(cy, container);
  const resizing = new ResizeObserver(() => cy.resize());
  resizing.observe(container);
  app.canvas.current = handleOf(picture);
  return () => {
    stop();
    resizing.disconnect();
    app.canvas.current = undefined;
    cy.destroy();
  };
}

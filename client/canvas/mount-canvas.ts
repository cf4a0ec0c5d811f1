import cytoscape from 'cytoscape';
import type { App } from '../state/app.ts';
import type { AppState } from '../state/app-state.ts';
import { draw, type CanvasWords, type Drawn } from '../state/drawn.ts';
import { isEmpty, NOTHING_DRAWN, patchBetween } from '../state/patch.ts';
import { openedPairs } from '../state/select.ts';
import { applyPatch, type Duration } from './apply-patch.ts';
import { listenToGestures } from './gestures.ts';
import { lightOnHover } from './hover.ts';
import { intentsOf } from './intents.ts';
import { tidyLabels, tidyOnZoom } from './labels.ts';
import { pageColours } from './page-colours.ts';
import { buildStylesheet, type StylesheetInput } from './stylesheet.ts';
import { fitView, revealNode, zoomBy } from './viewport.ts';

export interface CanvasOptions {
  readonly words: (state: AppState) => CanvasWords;
  readonly icons: StylesheetInput['icons'];
}

const MOTION = 360;

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

function drawState(app: App, state: AppState, { words }: CanvasOptions): Drawn {
  const { scene, opened, selection } = state;
  return draw({
    scene,
    opened: openedPairs(opened, selection, scene.graph.relations),
    ontology: app.ontology,
    words: words(state),
  });
}

function markChosen(cy: cytoscape.Core, selection: readonly string[]): void {
  cy.batch(() => {
    cy.elements('.chosen').removeClass('chosen');
    for (const id of selection) cy.getElementById(id).addClass('chosen');
  });
}

/**
 * Draws the state into the container and keeps it drawn: every change comes as a patch.
 * @returns what takes the picture away again
 */
export function mountCanvas(app: App, container: HTMLElement, options: CanvasOptions): () => void {
  const cy = createCy(container);
  let drawn: Drawn = NOTHING_DRAWN;
  const restyle = ({ theme }: AppState): void => {
    const colours = pageColours(container);
    const style = buildStylesheet({ ontology: app.ontology, icons: options.icons, theme, colours });
    cy.style(style);
  };
  const redraw = (state: AppState, duration: Duration): void => {
    const next = drawState(app, state, options);
    const patch = patchBetween(drawn, next);
    const wasEmpty = drawn.nodes.size === 0;
    drawn = next;
    if (!isEmpty(patch)) applyPatch(cy, patch, wasEmpty ? 0 : duration);
    markChosen(cy, state.selection);
    tidyLabels(cy);
    if (wasEmpty) fitView(cy, drawn.nodes.values(), 0);
  };
  const stop = app.store.subscribe((now, before) => {
    if (now.theme !== before.theme) restyle(now);
    if (affectsPicture(now, before)) redraw(now, motion());
  });
  restyle(app.store.getState());
  redraw(app.store.getState(), 0);
  tidyOnZoom(cy);
  cy.on('position', afterMoves(() => tidyLabels(cy)));
  listenToGestures(cy, intentsOf(app));
  lightOnHover(cy, container);
  const resizing = new ResizeObserver(() => cy.resize());
  resizing.observe(container);
  app.canvas.current = {
    fit: () => fitView(cy, drawn.nodes.values(), motion()),
    zoom: (factor) => zoomBy(cy, factor),
    reveal: (id) => {
      const node = drawn.nodes.get(id);
      if (node) revealNode(cy, node, motion());
    },
    focus: () => container.focus(),
  };
  return () => {
    stop();
    resizing.disconnect();
    app.canvas.current = undefined;
    cy.destroy();
  };
}

const affectsPicture = (now: AppState, before: AppState): boolean =>
  now.scene !== before.scene ||
  now.opened !== before.opened ||
  now.selection !== before.selection ||
  now.language !== before.language;

/** Runs once when nodes have come to rest. */
function afterMoves(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 120);
  };
}

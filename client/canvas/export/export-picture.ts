import type cytoscape from 'cytoscape';
import type { App } from '../../state/app.ts';
import type { Drawn, DrawnNode } from '../../state/drawn/drawn.ts';
import type { PictureFile, PictureOrder } from '../../state/export/picture-order.ts';
import { standInOf } from '../../state/drawn/grouping.ts';
import { NOTHING_DRAWN, patchBetween } from '../../state/drawn/patch.ts';
import { applyPatch } from '../apply-patch.ts';
import { createCy } from '../create-cy.ts';
import { toldOf } from '../details.ts';
import { svgIcon } from '../icon-image.ts';
import { planLabels, type LabelPlan } from '../label-plan.ts';
import { textWidth, type Box } from '../label-priority.ts';
import { pageStyle } from '../page-style.ts';
import type { PageStyle, StylesheetInput, Theme } from '../style-input.ts';
import { buildStylesheet } from '../stylesheet.ts';
import { sightOf } from '../viewport.ts';
import { drawPage, type Page } from './draw-page.ts';
import { drawPicture } from './draw-picture.ts';
import { scaleFor, toPng } from './to-png.ts';

/** The picture that the reader has before them. */
interface Shown {
  readonly cy: cytoscape.Core;
  readonly drawn: Drawn;
}

/** The colours of the page in a theme that it may not wear just now: nothing is painted between the two changes. */
function coloursIn(theme: Theme): PageStyle {
  const root = document.documentElement;
  const before = root.dataset['theme'];
  root.dataset['theme'] = theme;
  const colours = pageStyle(root);
  root.dataset['theme'] = before ?? theme;
  return colours;
}

const PADDING = 24;
/** The size of its words on the page. */
const WORDS = 13;

/** Everything with its words, by its middle; its shapes and plates only, where no words are told. */
function boxOf({ nodes, plates }: Drawn, zoom: number, told: LabelPlan['nodes'] = new Map()): Box {
  const sides = ({ id, label, size, x }: DrawnNode): [number, number] => {
    const words = told.get(id);
    const [middle, half] = words ? [x + words.shift.x, (textWidth(label) * words.font) / 2] : [x, 0];
    return [Math.min(x - size * 0.75, middle - half), Math.max(x + size * 0.75, middle + half)];
  };
  const all = [...nodes.values()];
  const flat = [...plates.values()];
  const left = Math.min(...all.map((node) => sides(node)[0]), ...flat.map(({ x }) => x));
  const right = Math.max(...all.map((node) => sides(node)[1]), ...flat.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y, size }) => y - size * 0.75), ...flat.map(({ y }) => y));
  const low = ({ y, size }: DrawnNode): number => y + size * 0.75 + (1.6 * WORDS) / zoom;
  const bottom = Math.max(...all.map(low), ...flat.map(({ y, height }) => y + height));
  const [width, height] = [right - left + (2 * PADDING) / zoom, bottom - top + (2 * PADDING) / zoom];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width, height };
}

/** A page of so much for fifty entities; more of them have more room, so that their words have too. */
const PAGE = { width: 1360, height: 900 };
const ENOUGH = 50;
const MOST_ROOM = 3;
const CLOSEST = 1.1;

/** How large all of it is drawn, in pixels of the page for one of the picture. */
function zoomFor(drawn: Drawn): number {
  const room = Math.min(MOST_ROOM, Math.max(1, Math.sqrt(drawn.nodes.size / ENOUGH)));
  const bare = boxOf(drawn, 1);
  return Math.min(CLOSEST, (room * PAGE.width) / bare.width, (room * PAGE.height) / bare.height);
}

/** Where Cytoscape measures without being seen: outside of the document it cannot. */
function besidePage(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { position: 'fixed', width: '10px', height: '10px', visibility: 'hidden' });
  document.body.append(element);
  return element;
}

/** Draws it once more, beside the page: the reader's own picture is not touched, whatever the theme asked for. */
function pageOf(app: App, { cy: seen, drawn }: Shown, icons: StylesheetInput['icons'], order: PictureOrder): Page {
  const state = app.store.getState();
  const zoom = order.area === 'view' ? seen.zoom() : zoomFor(drawn);
  const chosen = new Set(state.selection.map((id) => standInOf(state, id)));
  const view = order.area === 'view' ? sightOf(seen) : boxOf(drawn, zoom);
  const plan = planLabels(drawn, { chosen, zoom, view });
  const box = order.area === 'view' ? view : boxOf(drawn, zoom, plan.nodes);
  const look = {
    ontology: app.ontology,
    icons,
    paintIcon: svgIcon,
    theme: order.theme,
    colours: coloursIn(order.theme),
  };
  const cy = createCy(besidePage());
  try {
    cy.style(buildStylesheet(look));
    // On paper every line is drawn in full.
    const detail = { told: toldOf(plan), near: new Set(drawn.edges.keys()) };
    applyPatch(cy, patchBetween(NOTHING_DRAWN, drawn), 0, { detail, chosen });
    return drawPage({ markup: drawPicture(cy), box, zoom }, order, look);
  } finally {
    cy.container()?.remove();
    cy.destroy();
  }
}

/** The picture as a file, with title, legend and sources. */
export async function exportPicture(
  app: App,
  shown: Shown,
  icons: StylesheetInput['icons'],
  order: PictureOrder,
): Promise<PictureFile> {
  const page = pageOf(app, shown, icons, order);
  const { width, height } = page;
  if (order.format === 'svg') {
    return { file: new Blob([page.svg(1)], { type: 'image/svg+xml' }), width, height, scale: 1 };
  }
  const scale = scaleFor(page);
  return { file: await toPng(page, scale), width, height, scale };
}

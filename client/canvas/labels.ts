import type cytoscape from 'cytoscape';
import { BASE_FONT, EDGE_FONT } from './apply-patch.ts';
import { ALWAYS, crowdedLabels, textWidth, type Label, type Shape } from './label-priority.ts';

/** With no more lines than this, each tells what it is; of more, those tell that state an amount. */
const FEW_EDGES = 14;
const FEW_AMOUNTS = 24;
/** Zoom is taken in steps, so that labels are not measured anew for every turn of the wheel. */
const STEP = 1.18;

/** Labels keep their size on the screen when the picture is small, up to this much. */
const MOST_GROWTH = 3.2;

function growth(zoom: number): number {
  const level = STEP ** Math.floor(Math.log(zoom) / Math.log(STEP));
  return Math.min(MOST_GROWTH, Math.max(0.8, 1 / level));
}

/** Entities with more ties have larger words. */
const fontOf = (size: number, grown: number): number => (BASE_FONT + (size >= 48 ? 2 : size >= 40 ? 1 : 0)) * grown;

function labelOf(node: cytoscape.NodeSingular, grown: number): Label {
  const { x, y } = node.position();
  const size = Number(node.data('size'));
  const font = fontOf(size, grown);
  const weight = size + (node.hasClass('chosen') ? ALWAYS : 0);
  const width = textWidth(String(node.data('label'))) * font + 4;
  return { id: node.id(), x, y: y + size / 2 + 5 + font / 2, width, height: font * 1.15, weight };
}

/** The middle of a shape, with its icon; a label may touch the rim. */
function middleOf(node: cytoscape.NodeSingular): Shape {
  const { x, y } = node.position();
  const side = 0.6 * Number(node.data('size'));
  return { id: node.id(), x, y, width: side, height: side };
}

/** Gives every label its size for this zoom, and hides those that would lie on weightier ones. */
export function tidyLabels(cy: cytoscape.Core): void {
  const grown = growth(cy.zoom());
  const entities = cy.nodes('[type = "entity"]');
  const hidden = crowdedLabels(
    entities.map((node) => labelOf(node, grown)),
    entities.map(middleOf),
  );
  const few = cy.edges('[type != "rest"]').length <= FEW_EDGES;
  const fewAmounts = cy.edges('[?weighty]').length <= FEW_AMOUNTS;
  cy.batch(() => {
    entities.forEach((node) => {
      node.data('font', fontOf(Number(node.data('size')), grown));
      node.toggleClass('quiet', hidden.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      edge.data('font', EDGE_FONT * Math.min(1.6, grown));
      edge.toggleClass('told', few || (fewAmounts && edge.data('weighty') === true));
    });
  });
}

/** Tidies after the zoom has come to rest on another step. */
export function tidyOnZoom(cy: cytoscape.Core): void {
  let last = growth(cy.zoom());
  cy.on('zoom', () => {
    const next = growth(cy.zoom());
    if (next === last) return;
    last = next;
    tidyLabels(cy);
  });
}

const AT_REST = 120;

/** Tidies once nodes have come to rest. */
export function tidyAfterMoves(cy: cytoscape.Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('position', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!cy.destroyed()) tidyLabels(cy);
    }, AT_REST);
  });
}

import type cytoscape from 'cytoscape';
import type { DrawnNode } from '../state/drawn.ts';
import type { Point } from '../state/scene.ts';
import type { Duration } from './apply-patch.ts';

const MARGIN = 64;
const LABELS = 150;
const CLOSEST = 1.1;
/** Around a single entity there is room for those to come. */
const ALONE = 0.8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the nodes will stand, whether or not they are still on their way. */
function boxOf(nodes: Iterable<DrawnNode>): Box | undefined {
  let box: Box | undefined;
  for (const { x, y, size } of nodes) {
    const known: Box = box ?? { left: x, right: x, top: y, bottom: y };
    box = {
      left: Math.min(known.left, x - size),
      right: Math.max(known.right, x + size),
      top: Math.min(known.top, y - size / 2),
      bottom: Math.max(known.bottom, y + size / 2 + 20),
    };
  }
  return box;
}

/** Shows all of it, no larger than life. */
export function fitView(cy: cytoscape.Core, nodes: Iterable<DrawnNode>, duration: Duration): void {
  const box = boxOf(nodes);
  if (!box || cy.width() === 0) return;
  // Labels are wider than their shapes, and keep their size on the screen.
  const forLabels = Math.min(LABELS, cy.width() / 3);
  const [width, height] = [cy.width() - forLabels, cy.height() - MARGIN];
  const zoom = Math.min(
    cy.nodes().length === 1 ? ALONE : CLOSEST,
    Math.max(cy.minZoom(), Math.min(width / (box.right - box.left), height / (box.bottom - box.top))),
  );
  const pan = {
    x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
    y: cy.height() / 2 - (zoom * (box.top + box.bottom)) / 2,
  };
  cy.stop(true);
  if (duration === 0) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration, easing: 'ease-in-out-cubic' });
}

export function zoomBy(cy: cytoscape.Core, factor: number): void {
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}

/** Moves the view just so far that the place is well inside it; not at all when it is. */
export function revealPlace(cy: cytoscape.Core, { x, y }: Point, duration: Duration): void {
  cy.resize();
  const zoom = cy.zoom();
  const pan = cy.pan();
  const by = (at: number, length: number): number =>
    at < MARGIN ? MARGIN - at : at > length - MARGIN ? length - MARGIN - at : 0;
  const shift = {
    x: by(x * zoom + pan.x, cy.width()),
    y: by(y * zoom + pan.y, cy.height()),
  };
  if (shift.x === 0 && shift.y === 0) return;
  if (duration === 0) cy.panBy(shift);
  else cy.animate({ panBy: shift }, { duration });
}

import type cytoscape from 'cytoscape';
import type { Camera } from '../state/app-state.ts';
import type { Drawn, DrawnNode } from '../state/drawn/drawn.ts';
import type { Point } from '../state/scene.ts';
import type { Duration } from './apply-patch.ts';
import { atRest } from './at-rest.ts';

const MARGIN = 64;
const LABELS = 150;
const CLOSEST = 1.1;
/** Around a single entity there is room for those to come. */
const ALONE = 0.8;
/** The toolbar lies over the lower edge of the picture. */
const TOOLBAR = 56;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NO_BOX: Box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

const boxOfNode = ({ x, y, size }: DrawnNode): Box => ({
  left: x - size,
  right: x + size,
  top: y - size / 2,
  bottom: y + size / 2 + 20,
});

/** Where all of it will stand, or a part, whether or not it is still on its way. */
function boxOf({ nodes, edges, plates }: Drawn, ids?: readonly string[]): Box {
  const ends = ids?.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.source, edge.target] : [id];
  });
  const asked = ends ? ends.flatMap((id) => nodes.get(id) ?? []) : [...nodes.values()];
  const box = asked.map(boxOfNode).reduce(around, NO_BOX);
  if (ids) return box;
  return [...plates.values()]
    .map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }))
    .reduce(around, box);
}

interface View {
  readonly zoom: number;
  readonly pan: cytoscape.Position;
}

function show(cy: cytoscape.Core, view: View, duration: Duration): void {
  cy.stop(true);
  if (duration === 0) cy.viewport(view);
  else cy.animate(view, { duration, easing: 'ease-in-out-cubic' });
}

/** Shows all of it, or some entities and relations, no larger than life. */
export function fitView(cy: cytoscape.Core, drawn: Drawn, duration: Duration, ids?: readonly string[]): void {
  const box = boxOf(drawn, ids);
  if (box.left > box.right || cy.width() === 0) return;
  // Labels are wider than their shapes, and keep their size on the screen.
  const forLabels = Math.min(LABELS, cy.width() / 3);
  const [width, height] = [cy.width() - forLabels, cy.height() - MARGIN - TOOLBAR];
  const zoom = Math.min(
    drawn.nodes.size === 1 ? ALONE : CLOSEST,
    Math.max(cy.minZoom(), Math.min(width / (box.right - box.left), height / (box.bottom - box.top))),
  );
  const pan = {
    x: cy.width() / 2 - (zoom * (box.left + box.right)) / 2,
    y: (cy.height() - TOOLBAR) / 2 - (zoom * (box.top + box.bottom)) / 2,
  };
  show(cy, { zoom, pan }, duration);
}

/** Where the reader looks from now. */
export function cameraOf(cy: cytoscape.Core): Camera {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1 + w / 2, y: y1 + h / 2, zoom: cy.zoom(), width: cy.width() };
}

/** Shows exactly what a camera saw, smaller where the view is narrower than it was. */
export function showCamera(cy: cytoscape.Core, camera: Camera): void {
  const zoom = camera.zoom * Math.min(1, cy.width() / camera.width);
  const pan = { x: cy.width() / 2 - zoom * camera.x, y: cy.height() / 2 - zoom * camera.y };
  show(cy, { zoom, pan }, 0);
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

const AT_REST = 200;

/**
 * Tells where the reader looks from whenever the view has come to rest.
 * @returns what to call when the view itself has changed its size
 */
export function reportCamera(cy: cytoscape.Core, report: (camera: Camera) => void): () => void {
  const { wait } = atRest(cy, AT_REST, () => {
    if (cy.width() > 0) report(cameraOf(cy));
  });
  cy.on('viewport', wait);
  return wait;
}

import type cytoscape from 'cytoscape';
import type { Camera } from '../state/app-state.ts';
import type { Drawn, DrawnNode } from '../state/drawn/drawn.ts';
import type { Point } from '../state/scene.ts';
import type { Duration } from './apply-patch.ts';
import { atRest } from './at-rest.ts';
import { freeOf, type Edges } from './free-part.ts';
import type { Box } from './label-priority.ts';

const MARGIN = 64;
const LABELS = 260;
const CLOSEST = 1.1;
/** Around a single entity there is room for those to come. */
const ALONE = 0.8;

const NO_BOX: Edges = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };

const around = (a: Edges, b: Edges): Edges => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

const boxOfNode = ({ x, y, size }: DrawnNode): Edges => ({
  left: x - size,
  right: x + size,
  top: y - size / 2,
  bottom: y + size / 2 + 20,
});

/** Where all of it will stand, or a part, whether or not it is still on its way. */
function boxOf({ nodes, edges, plates }: Drawn, ids?: readonly string[]): Edges {
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

export interface View {
  readonly zoom: number;
  readonly pan: cytoscape.Position;
}

function show(cy: cytoscape.Core, view: View, duration: Duration): void {
  cy.stop(true);
  if (duration === 0) cy.viewport(view);
  else cy.animate(view, { duration, easing: 'ease-in-out-cubic' });
}

/** What of the view nothing lies over, in its pixels. */
function freeIn(cy: cytoscape.Core): Edges {
  const container = cy.container();
  return container ? freeOf(container) : { left: 0, right: cy.width(), top: 0, bottom: cy.height() };
}

/**
 * Shows all of it, or some entities and relations, where nothing lies over it.
 * @param closest no larger than this; life size is 1
 * @returns the view, also while it is still on its way
 */
export function fitView(
  cy: cytoscape.Core,
  drawn: Drawn,
  duration: Duration,
  ids?: readonly string[],
  closest = drawn.nodes.size === 1 ? ALONE : CLOSEST,
): View | undefined {
  const box = boxOf(drawn, ids);
  if (box.left > box.right || cy.width() === 0) return undefined;
  const { left, right, top, bottom } = freeIn(cy);
  // Labels are wider than their shapes, and keep their size on the screen.
  const forLabels = Math.min(LABELS, (right - left) / 3);
  const [width, height] = [right - left - forLabels, bottom - top - MARGIN];
  const zoom = Math.min(
    closest,
    Math.max(cy.minZoom(), Math.min(width / (box.right - box.left), height / (box.bottom - box.top))),
  );
  const pan = {
    x: (left + right) / 2 - (zoom * (box.left + box.right)) / 2,
    y: (top + bottom) / 2 - (zoom * (box.top + box.bottom)) / 2,
  };
  show(cy, { zoom, pan }, duration);
  return { zoom, pan };
}

/** What of the picture is seen now. */
export function sightOf(cy: cytoscape.Core): Box {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h };
}

/** Where the reader looks from now. */
export function cameraOf(cy: cytoscape.Core): Camera {
  const { x, y } = sightOf(cy);
  return { x, y, zoom: cy.zoom(), width: cy.width() };
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

/** How far to shift so that from `least` to `most` lies well within a length; its middle in the middle where it is longer. */
function shiftInto(least: number, most: number, from: number, to: number): number {
  const margin = Math.min(MARGIN, (to - from) / 3);
  const [first, last] = [from + margin, to - margin];
  if (most - least > last - first) return (first + last) / 2 - (least + most) / 2;
  return least < first ? first - least : most > last ? last - most : 0;
}

/** Moves the view just so far that the places are well inside of what is free of it; not at all when they are. */
export function revealPlaces(cy: cytoscape.Core, places: readonly Point[], duration: Duration): void {
  cy.resize();
  // One view at a time: where the last one leads is where this one begins.
  cy.stop(true, true);
  if (places.length === 0 || cy.width() === 0) return;
  const zoom = cy.zoom();
  const pan = cy.pan();
  const free = freeIn(cy);
  const box = places.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })).reduce(around, NO_BOX);
  const shift = {
    x: shiftInto(box.left * zoom + pan.x, box.right * zoom + pan.x, free.left, free.right),
    y: shiftInto(box.top * zoom + pan.y, box.bottom * zoom + pan.y, free.top, free.bottom),
  };
  if (shift.x === 0 && shift.y === 0) return;
  if (duration === 0) cy.panBy(shift);
  else cy.animate({ panBy: shift }, { duration });
}

/** Less than this share of what came is not enough to see that it came. */
const ENOUGH = 1 / 3;

/**
 * Steps back to see what came, with what it belongs to, where hardly any of it is in sight.
 * @returns the new view, if so
 */
export function seeNew(
  cy: cytoscape.Core,
  drawn: Drawn,
  fresh: readonly string[],
  beside: readonly string[],
  duration: Duration,
): View | undefined {
  cy.resize();
  cy.stop(true, true);
  const { left, right, top, bottom } = freeIn(cy);
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const isInSight = ({ x, y }: Point): boolean => {
    const [across, down] = [x * zoom + pan.x, y * zoom + pan.y];
    return across > left && across < right && down > top && down < bottom;
  };
  const places = fresh.flatMap((id) => drawn.nodes.get(id) ?? []);
  if (places.filter(isInSight).length >= ENOUGH * places.length) return undefined;
  return fitView(cy, drawn, duration, [...beside, ...fresh], Math.min(zoom, CLOSEST));
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

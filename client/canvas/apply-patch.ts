import type cytoscape from 'cytoscape';
import type { DrawnEdge, DrawnNode, DrawnPlate } from '../state/drawn/drawn.ts';
import type { Patch } from '../state/drawn/patch.ts';
import { labelData, NO_DETAIL, plateId, type Detail } from './details.ts';
import { inSlices, settleLooks } from './slices.ts';

/** Moves take this long; 0 where the reader wants no motion. */
export type Duration = number;

/** What elements are drawn with from their first moment on, so that they are styled once. */
export interface Dress {
  readonly detail: Detail;
  readonly chosen: ReadonlySet<string>;
}

const PLAIN: Dress = { detail: NO_DETAIL, chosen: new Set() };

const classesOf = (id: string, { detail, chosen }: Dress): string[] => [
  ...(detail.told.has(id) ? ['told'] : []),
  ...(detail.near.has(id) ? ['near'] : []),
  ...(chosen.has(id) ? ['chosen'] : []),
];

function nodeElement({ x, y, ...data }: DrawnNode, dress: Dress): cytoscape.ElementDefinition {
  return {
    group: 'nodes',
    data: { ...data, ...labelData(dress.detail, data.id) },
    position: { x, y },
    classes: classesOf(data.id, dress),
  };
}

const edgeElement = (edge: DrawnEdge, dress: Dress): cytoscape.ElementDefinition => ({
  group: 'edges',
  data: { ...edge, ...labelData(dress.detail, edge.id) },
  classes: classesOf(edge.id, dress),
});

const plateData = ({ id, name, width, height }: DrawnPlate): cytoscape.NodeDataDefinition => ({
  id: plateId(id),
  type: 'plate',
  label: name,
  width,
  height,
});

const plateMiddle = ({ x, y, width, height }: DrawnPlate): cytoscape.Position => ({
  x: x + width / 2,
  y: y + height / 2,
});

function place(node: cytoscape.NodeSingular, { x, y }: cytoscape.Position, duration: Duration): void {
  const at = node.position();
  if (at.x === x && at.y === y) return;
  node.stop(true);
  if (duration === 0) node.position({ x, y });
  else node.animate({ position: { x, y } }, { duration, easing: 'ease-in-out-cubic' });
}

function updateNode(cy: cytoscape.Core, drawn: DrawnNode, duration: Duration): void {
  const { x: _x, y: _y, ...data } = drawn;
  const node = cy.getElementById(drawn.id);
  node.data(data);
  place(node, drawn, duration);
}

function removeAll(cy: cytoscape.Core, ids: readonly string[]): void {
  const gone = cy.collection();
  for (const id of ids) gone.merge(cy.getElementById(id));
  gone.remove();
}

function plateElement(plate: DrawnPlate, dress: Dress): cytoscape.ElementDefinition {
  const id = plateId(plate.id);
  return {
    group: 'nodes',
    data: { ...plateData(plate), ...labelData(dress.detail, id) },
    position: plateMiddle(plate),
    classes: classesOf(id, dress),
  };
}

function updatePlate(cy: cytoscape.Core, plate: DrawnPlate): void {
  cy.getElementById(plateId(plate.id)).data(plateData(plate)).position(plateMiddle(plate));
}

/** Moves of more than these are not followed by the eye, and animating them is slow. */
const MOST_ANIMATED = 600;

function change(cy: cytoscape.Core, { nodes, edges, plates }: Patch, duration: Duration): void {
  const motion = nodes.update.length > MOST_ANIMATED ? 0 : duration;
  removeAll(cy, [...edges.remove, ...nodes.remove, ...plates.remove.map(plateId)]);
  for (const drawn of nodes.update) updateNode(cy, drawn, motion);
  for (const drawn of edges.update) cy.getElementById(drawn.id).data({ ...drawn });
  for (const plate of plates.update) updatePlate(cy, plate);
}

/** What is new, each after what it stands on. */
const elementsOf = ({ nodes, edges, plates }: Patch, dress: Dress): cytoscape.ElementDefinition[] => [
  ...plates.add.map((plate) => plateElement(plate, dress)),
  ...nodes.add.map((node) => nodeElement(node, dress)),
  ...edges.add.map((edge) => edgeElement(edge, dress)),
];

/** Does to the picture what the patch says, in one batch, and touches nothing else. */
export function applyPatch(cy: cytoscape.Core, patch: Patch, duration: Duration, dress: Dress = PLAIN): void {
  cy.batch(() => {
    change(cy, patch, duration);
    cy.add(elementsOf(patch, dress));
  });
}

/** So many elements are added without being felt. */
const CHUNK = 50;

/**
 * The same of a patch that adds a lot: piece by piece, so that the page answers meanwhile, and seen when all is there.
 * @returns what adds the rest at once, where any is left
 */
export function applyInPieces(
  cy: cytoscape.Core,
  patch: Patch,
  duration: Duration,
  dress: Dress,
  done: () => void,
): (() => void) | undefined {
  cy.batch(() => change(cy, patch, duration));
  const elements = elementsOf(patch, dress);
  let next = 0;
  const addSome = (index: number): void => {
    next = (index + 1) * CHUNK;
    settleLooks(cy.add(elements.slice(index * CHUNK, next)));
  };
  const stop = inSlices(cy, Math.ceil(elements.length / CHUNK), addSome, done);
  if (next >= elements.length) return undefined;
  return () => {
    stop();
    if (next >= elements.length) return;
    cy.add(elements.slice(next));
    done();
  };
}

import type cytoscape from 'cytoscape';
import type { DrawnEdge, DrawnNode } from '../state/drawn.ts';
import type { Patch } from '../state/patch.ts';

/** Moves take this long; 0 where the reader wants no motion. */
export type Duration = number;

const nodeElement = ({ x, y, ...data }: DrawnNode): cytoscape.ElementDefinition => ({
  group: 'nodes',
  data: { ...data, font: BASE_FONT },
  position: { x, y },
});

const edgeElement = (edge: DrawnEdge): cytoscape.ElementDefinition => ({
  group: 'edges',
  data: { ...edge, font: EDGE_FONT },
});

export const BASE_FONT = 12;
export const EDGE_FONT = 10.5;

function place(node: cytoscape.NodeSingular, { x, y }: DrawnNode, duration: Duration): void {
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

/** Does to the picture what the patch says, in one batch, and touches nothing else. */
export function applyPatch(cy: cytoscape.Core, { nodes, edges }: Patch, duration: Duration): void {
  cy.batch(() => {
    for (const id of [...edges.remove, ...nodes.remove]) cy.getElementById(id).remove();
    for (const drawn of nodes.update) updateNode(cy, drawn, duration);
    for (const drawn of edges.update) cy.getElementById(drawn.id).data({ ...drawn });
    cy.add([...nodes.add.map(nodeElement), ...edges.add.map(edgeElement)]);
  });
}

import type cytoscape from 'cytoscape';

/** Elements, lines included, that may all tell their names at once. */
const FEW = 26;

function light(cy: cytoscape.Core, target: cytoscape.NodeSingular | cytoscape.EdgeSingular): void {
  const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
  cy.batch(() => {
    cy.elements().difference(near).addClass('dim');
    // Of a hub's many neighbours the picture tells as much as it did before: more words would only pile up.
    if (near.length <= FEW) near.addClass('lit');
    target.addClass('lit hovered');
  });
}

function unlight(cy: cytoscape.Core): void {
  cy.batch(() => cy.elements('.dim, .lit').removeClass('dim lit hovered'));
}

/** Under the pointer: the entity or relation with its neighbours; everything else steps back. */
export function lightOnHover(cy: cytoscape.Core, container: HTMLElement): void {
  cy.on('mouseover', 'node, edge', ({ target }: { target: cytoscape.NodeSingular | cytoscape.EdgeSingular }) => {
    container.style.cursor = 'pointer';
    light(cy, target);
  });
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
    unlight(cy);
  });
  cy.on('grab', () => unlight(cy));
  // Over a toolbar or a panel nothing of the picture is under the pointer any more.
  container.addEventListener('pointerleave', () => {
    if (!cy.destroyed()) unlight(cy);
  });
}

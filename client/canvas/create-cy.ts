import cytoscape from 'cytoscape';

/** Cytoscape would put a style element into the page, which the page's security policy forbids; our CSS has its one rule. */
function keepCytoscapeFromStyling(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  document.head.append(Object.assign(document.createElement('meta'), { id }));
}

/** Ends with the instance: for listeners on what outlives it. */
export function lifeOf(cy: cytoscape.Core): AbortSignal {
  const life = new AbortController();
  cy.on('destroy', () => life.abort());
  return life.signal;
}

export function createCy(container: HTMLElement): cytoscape.Core {
  keepCytoscapeFromStyling();
  return cytoscape({
    container,
    minZoom: 0.04,
    maxZoom: 3,
    boxSelectionEnabled: true,
    // The state knows what is selected.
    autounselectify: true,
    selectionType: 'additive',
  });
}

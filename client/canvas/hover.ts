import type cytoscape from 'cytoscape';
import { lifeOf } from './create-cy.ts';
import type { Lit, Spotlight } from './spotlight.ts';

/** The pointer must rest that long, so that crossing the picture does not make it flicker. */
const PAUSE = 60;

type Target = cytoscape.NodeSingular | cytoscape.EdgeSingular;

function nearOf(target: Target): Lit {
  const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
  return { ids: new Set(near.map((element) => element.id())), named: target.id() };
}

/**
 * Under the pointer: the entity or relation with its neighbours stands in the light; everything else steps back.
 * @param otherwise what stands in the light while the pointer is on nothing
 */
export function lightOnHover(
  cy: cytoscape.Core,
  container: HTMLElement,
  spotlight: Spotlight,
  otherwise: () => Lit | undefined,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (light: () => Lit | undefined): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!cy.destroyed()) spotlight.show(light());
    }, PAUSE);
  };
  cy.on('mouseover', 'node, edge', ({ target }: { target: Target }) => {
    container.style.cursor = 'pointer';
    soon(() => (target.inside() ? nearOf(target) : otherwise()));
  });
  cy.on('mouseout', 'node, edge', () => {
    container.style.cursor = '';
    soon(otherwise);
  });
  cy.on('grab', () => soon(otherwise));
  // Over a toolbar or a panel nothing of the picture is under the pointer any more.
  container.addEventListener('pointerleave', () => soon(otherwise), { signal: lifeOf(cy) });
}

import type cytoscape from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** Drawing that takes longer than this, in milliseconds, would be felt while the picture is moved. */
const SLOW = 12;
/** Only so long after the last change does Cytoscape put what it has drawn on layers that can be moved. */
const SETTLED = 320;

/**
 * Has the layers made while nothing happens, so that the first move of a large picture is as smooth as the next:
 * Cytoscape begins with them only when it draws again.
 */
export function warmLayers(cy: cytoscape.Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOurs = false;
  const warm = (): void => {
    if (cy.destroyed() || rendererOf(cy).lastRedrawTime < SLOW) return;
    isOurs = true;
    cy.forceRender();
  };
  cy.on('render', () => {
    clearTimeout(timer);
    if (!isOurs) timer = setTimeout(warm, SETTLED);
    isOurs = false;
  });
  cy.on('destroy', () => clearTimeout(timer));
}

import type cytoscape from 'cytoscape';

/**
 * Does something once the view has been at rest for a while: nothing moved it, and what was asked for is drawn. Where
 * drawing takes long, the time between two frames of one movement is no rest.
 * @returns what begins the wait anew, and what gives it up
 */
export function atRest(
  cy: cytoscape.Core,
  pause: number,
  act: () => void,
): { readonly wait: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const wait = (): void => {
    stop();
    timer = setTimeout(() => {
      timer = undefined;
      if (cy.destroyed()) return;
      if (cy.animated()) wait();
      else act();
    }, pause);
  };
  cy.on('render', () => timer !== undefined && wait());
  cy.on('destroy', stop);
  return { wait, stop };
}

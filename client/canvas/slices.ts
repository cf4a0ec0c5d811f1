import type cytoscape from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** What one slice may take, in milliseconds: the page answers between two. */
const SLICE = 24;

/**
 * Does many small pieces of work, as much at a time as the page does not notice; the picture is drawn when all is done.
 * @returns what gives the rest of the work up
 */
export function inSlices(cy: cytoscape.Core, count: number, work: (index: number) => void): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    timer = undefined;
    if (cy.destroyed()) return;
    const end = performance.now() + SLICE;
    while (next < count && performance.now() < end) {
      next += 1;
      work(next - 1);
    }
    if (next < count) timer = setTimeout(slice, 0);
  };
  const holdFrames = (): void => {
    if (timer === undefined || cy.destroyed()) return;
    rendererOf(cy).skipFrame = true;
    requestAnimationFrame(holdFrames);
  };
  slice();
  holdFrames();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}

/** So many elements change their looks in one go. */
const CHUNK = 30;

/** Changes the looks of many elements. */
export function restyleInSlices(
  cy: cytoscape.Core,
  ids: readonly string[],
  restyle: (element: cytoscape.CollectionReturnValue, id: string) => void,
): () => void {
  return inSlices(cy, Math.ceil(ids.length / CHUNK), (index) => {
    cy.batch(() => {
      for (const id of ids.slice(index * CHUNK, (index + 1) * CHUNK)) restyle(cy.getElementById(id), id);
    });
  });
}

import type cytoscape from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** What one slice may take, in milliseconds: the page answers between two. */
const SLICE = 24;

const nothing = (): void => undefined;

/**
 * Does many small pieces of work, as much at a time as the page does not notice; the picture is drawn when all is done.
 * @returns what gives the rest of the work up
 */
export function inSlices(
  cy: cytoscape.Core,
  count: number,
  work: (index: number) => void,
  done: () => void = nothing,
): () => void {
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
    else done();
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

/** Finds the looks and sizes of what has changed now: else all of it would be found before the next frame. */
export function settleLooks(elements: cytoscape.CollectionReturnValue): void {
  // Looks first: a box that is measured while they are being found keeps the old label's size.
  for (const element of elements) element.numericStyle('opacity');
  elements.boundingBox();
}

/** Changes the looks of many elements. */
export function restyleInSlices(
  cy: cytoscape.Core,
  ids: readonly string[],
  restyle: (element: cytoscape.CollectionReturnValue, id: string) => void,
  done: () => void = nothing,
): () => void {
  const slice = (index: number): void => {
    const changed = cy.collection();
    cy.batch(() => {
      for (const id of ids.slice(index * CHUNK, (index + 1) * CHUNK)) {
        const element = cy.getElementById(id);
        restyle(element, id);
        changed.merge(element);
      }
    });
    settleLooks(changed);
  };
  return inSlices(cy, Math.ceil(ids.length / CHUNK), slice, done);
}

/** Finds the looks and sizes of many elements before they are drawn. */
export function settleInSlices(
  cy: cytoscape.Core,
  elements: cytoscape.CollectionReturnValue,
  done: () => void = nothing,
): () => void {
  const slice = (index: number): void => settleLooks(elements.slice(index * CHUNK, (index + 1) * CHUNK));
  return inSlices(cy, Math.ceil(elements.length / CHUNK), slice, done);
}

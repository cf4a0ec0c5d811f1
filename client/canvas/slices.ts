import type cytoscape from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** What one slice may take, in milliseconds: the page answers between two. */
const SLICE = 12;

/**
 * Does something to each of many elements, as much at a time as the page does not notice.
 * @returns what gives the rest of the work up
 */
export function inSlices(cy: cytoscape.Core, ids: readonly string[], work: (id: string) => void): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    if (cy.destroyed()) return;
    const end = performance.now() + SLICE;
    cy.batch(() => {
      for (; next < ids.length && performance.now() < end; next += 1) work(ids[next] ?? '');
    });
    if (next >= ids.length) return;
    // One picture at the end, instead of one after each slice.
    rendererOf(cy).skipFrame = true;
    timer = setTimeout(slice, 0);
  };
  slice();
  return () => clearTimeout(timer);
}

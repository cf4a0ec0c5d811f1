import type { Drawn } from '../state/drawn/drawn.ts';
import type { Box } from './label-priority.ts';

/** With no more lines than these, each is drawn as it is at any distance. */
const FEW = 300;
/** From this zoom on arrowheads and strokes can be seen. */
const CLOSE = 0.5;
/** With more lines than these in view, heads and strokes would only blacken it. */
const MOST = 800;

/**
 * The lines that are drawn in full: from rim to rim, with arrowheads, in strokes by stage. From afar there are too many
 * for that, and nobody could tell.
 */
export function nearLines({ nodes, edges }: Drawn, zoom: number, view: Box): Set<string> {
  if (edges.size <= FEW) return new Set(edges.keys());
  const near = new Set<string>();
  if (zoom < CLOSE) return near;
  for (const { id, source, target } of edges.values()) {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (!from || !to) continue;
    const isBeside =
      Math.abs(from.x + to.x - 2 * view.x) > view.width + Math.abs(from.x - to.x) ||
      Math.abs(from.y + to.y - 2 * view.y) > view.height + Math.abs(from.y - to.y);
    if (!isBeside) near.add(id);
  }
  return near.size > MOST ? new Set() : near;
}

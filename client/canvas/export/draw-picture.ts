import type cytoscape from 'cytoscape';
import { element } from '../../state/export/xml.ts';
import { drawEdge, lineOf, type Line } from './draw-edge.ts';
import { drawNode } from './draw-node.ts';
import { numberOf, styleOf, type Styled } from './look.ts';

interface Piece {
  readonly shape: string;
  readonly label: string;
  /** Larger lies above. */
  readonly depth: number;
}

/** Plates lie under the lines, lines under the shapes, but where the style says otherwise. */
const LAYER = 10_000;

function depthOf(one: Styled): number {
  const layer = styleOf(one, 'z-compound-depth') === 'bottom' ? -LAYER : 0;
  const isManual = styleOf(one, 'z-index-compare') === 'manual';
  return layer + numberOf(one, 'z-index') + (one.isNode() || isManual ? LAYER : 0);
}

/**
 * Everything an instance shows, as SVG markup in the coordinates of the picture.
 * @param lineIn where a line is drawn; without a page only the caller can say
 */
export function drawPicture(
  cy: cytoscape.Core,
  lineIn: (edge: cytoscape.EdgeSingular) => Line | undefined = lineOf,
): string {
  const nodes = cy.nodes().map((node): Piece => ({ ...drawNode(node), depth: depthOf(node) }));
  const edges = cy.edges().map((edge): Piece => {
    const line = lineIn(edge);
    return { ...(line ? drawEdge(edge, line) : { shape: '', label: '' }), depth: depthOf(edge) };
  });
  const pieces = [...edges, ...nodes].toSorted((a, b) => a.depth - b.depth);
  // Words above everything: no shape that comes later cuts them.
  return (
    element('g', {}, ...pieces.map(({ shape }) => shape)) +
    element('g', { 'text-anchor': 'middle' }, ...pieces.map(({ label }) => label))
  );
}

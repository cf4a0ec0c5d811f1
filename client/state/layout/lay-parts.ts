import type { Point } from '../scene.ts';
import { adjacencyOf, partsOf } from './adjacency.ts';
import { boxAround, moved } from './geometry.ts';
import { CELL, columnsFor, inRows } from './grid.ts';
import { groupedBy } from './grouped-by.ts';
import type { LayoutInput, LayoutLink, LayoutNode, OnProgress } from './layout-input.ts';
import { pack } from './pack.ts';

/** What hangs together. */
export interface Part {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
}

const GAP = 70;

/** The parts of a picture, the largest first. */
export function pictureParts({ nodes, links }: Pick<LayoutInput, 'nodes' | 'links'>): Part[] {
  const parts = partsOf(nodes, adjacencyOf(nodes, links));
  const partOf = new Map(parts.flatMap((part) => part.map(({ id }) => [id, part] as const)));
  const linksOf = groupedBy(links, ([from]) => partOf.get(from));
  return parts.map((part) => ({ nodes: part, links: linksOf.get(part) ?? [] }));
}

/** Lays out each part for itself and puts them side by side; what has no tie at all stands in rows at the end. */
export function layParts(
  parts: readonly Part[],
  aspect: number,
  lay: (part: Part, onProgress: OnProgress) => ReadonlyMap<string, Point>,
  onProgress?: OnProgress,
): Map<string, Point> {
  const size = parts.reduce((sum, { nodes }) => sum + nodes.length, 0);
  let done = 0;
  const laid = parts.flatMap((part) => {
    if (part.nodes.length === 1) return [];
    const places = lay(part, (share) => onProgress?.((done + share * part.nodes.length) / size));
    done += part.nodes.length;
    return [places];
  });
  const alone = parts.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : []));
  if (alone.length > 0) laid.push(inRows(alone, columnsFor(alone.length, aspect)));
  const boxes = laid.map((places) => boxAround(places.values()));
  const sizes = boxes.map(({ width, height }) => ({ width: width + CELL.x, height: height + CELL.y }));
  const packed = pack(
    sizes.map((one) => () => one),
    { gap: GAP, aspect, from: { x: 0, y: 0 }, taken: [] },
  ).flat();
  return new Map(
    laid.flatMap((places, index) => {
      const [from, to] = [boxes[index], packed[index]];
      const by = from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
      return [...places].map(([id, at]): [string, Point] => [id, moved(at, by)]);
    }),
  );
}

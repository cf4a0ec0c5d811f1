import type { Positions } from '../scene.ts';
import { centreOf, rounded, STRETCH, type LayoutInput } from './layout-input.ts';

const RING = 170;
/** Room along a ring for one entity with its label. */
const ARC = 118;

/** Steps from the middle, ring by ring; what cannot be reached comes last. */
function ringsFrom(input: LayoutInput, middle: string): string[][] {
  const near = new Map<string, string[]>();
  const tie = (a: string, b: string): unknown => near.set(a, [...(near.get(a) ?? []), b]);
  for (const [a, b] of input.links) {
    tie(a, b);
    tie(b, a);
  }
  const seen = new Set([middle]);
  const rings = [[middle]];
  for (let ring = rings[0]; ring && ring.length > 0; ring = rings.at(-1)) {
    const next = ring.flatMap((id) => near.get(id) ?? []);
    rings.push([...new Set(next)].filter((id) => !seen.has(id)));
    for (const id of rings.at(-1) ?? []) seen.add(id);
  }
  const unreached = input.nodes.map(({ id }) => id).filter((id) => !seen.has(id));
  return [...rings, unreached].filter((ring) => ring.length > 0);
}

/** The best tied entity: the middle, when none is selected. */
function hubOf({ links, nodes }: LayoutInput): string {
  const ties = new Map<string, number>();
  for (const id of links.flat()) ties.set(id, (ties.get(id) ?? 0) + 1);
  return [...ties].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? nodes[0]?.id ?? '';
}

/** Rings around one entity by distance: who is tied directly, who over one other, and so on. */
export function arrangeInRings(input: LayoutInput, around: string | undefined): Positions {
  const middle = around ?? hubOf(input);
  const points = input.nodes.flatMap(({ at }) => (at ? [at] : []));
  const centre = centreOf(points);
  const placed = new Map<string, { x: number; y: number }>();
  let radius = 0;
  ringsFrom(input, middle).forEach((ids, depth) => {
    if (depth > 0) radius = Math.max(radius + RING, (ids.length * ARC) / (2 * Math.PI));
    ids.forEach((id, index) => {
      const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2;
      const x = centre.x + STRETCH * radius * Math.cos(angle);
      placed.set(id, rounded({ x, y: centre.y + radius * Math.sin(angle) }));
    });
  });
  return placed;
}

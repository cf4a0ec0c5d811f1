import { flowOrder } from './flow-order.ts';
import type { LayoutLink } from './layout-input.ts';

/** Every link leads from a layer to a later one. */
export interface Layers {
  readonly layerOf: ReadonlyMap<string, number>;
  /** Turned round where it would lead back. */
  readonly links: readonly (readonly [from: string, to: string])[];
}

function tiedTo(links: readonly (readonly [string, string])[], end: 0 | 1): Map<string, string[]> {
  const tied = new Map<string, string[]>();
  for (const link of links) {
    const known = tied.get(link[end]);
    if (known) known.push(link[1 - end] ?? '');
    else tied.set(link[end], [link[1 - end] ?? '']);
  }
  return tied;
}

/**
 * Gives each its layer: the length of the longest way that leads to it. What leads to more than comes to it then moves
 * up to what it leads to, so that ties are short.
 */
export function layersOf(ids: readonly string[], given: readonly LayoutLink[]): Layers {
  const order = flowOrder(ids, given);
  const place = new Map(order.map((id, index) => [id, index]));
  const links = given.map(([from, to]) =>
    (place.get(from) ?? 0) < (place.get(to) ?? 0) ? ([from, to] as const) : ([to, from] as const),
  );
  const [after, before] = [tiedTo(links, 0), tiedTo(links, 1)];
  const layerOf = new Map<string, number>();
  const layer = (id: string): number => layerOf.get(id) ?? 0;
  for (const id of order) layerOf.set(id, Math.max(0, ...(before.get(id) ?? []).map((one) => layer(one) + 1)));
  for (const id of order.toReversed()) {
    const next = after.get(id) ?? [];
    if (next.length > (before.get(id)?.length ?? 0)) layerOf.set(id, Math.min(...next.map(layer)) - 1);
  }
  return { layerOf, links };
}

import type { LayoutLink, LayoutNode } from './layout-input.ts';

/** Who is tied to whom, in both directions; among the given nodes only. */
export type Adjacency = ReadonlyMap<string, readonly string[]>;

export function adjacencyOf(nodes: readonly Pick<LayoutNode, 'id'>[], links: readonly LayoutLink[]): Adjacency {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const [a, b] of links) {
    const [ofA, ofB] = [near.get(a), near.get(b)];
    if (!ofA || !ofB) continue;
    ofA.push(b);
    ofB.push(a);
  }
  return near;
}

/** Steps from the start to all that can be reached from it, nearest first. */
export function stepsFrom(near: Adjacency, start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  // A map is walked to its end while it grows.
  for (const [id, step] of steps)
    for (const other of near.get(id) ?? []) if (!steps.has(other)) steps.set(other, step + 1);
  return steps;
}

/** What hangs together, the largest first; each in the order of the nodes. */
export function partsOf<N extends Pick<LayoutNode, 'id'>>(nodes: readonly N[], near: Adjacency): N[][] {
  const partOf = new Map<string, N[]>();
  const parts: N[][] = [];
  for (const { id } of nodes) {
    if (partOf.has(id)) continue;
    const part: N[] = [];
    parts.push(part);
    for (const reached of stepsFrom(near, id).keys()) partOf.set(reached, part);
  }
  for (const node of nodes) partOf.get(node.id)?.push(node);
  return parts.toSorted((a, b) => b.length - a.length);
}

/** The best tied of them: the middle, when none is asked for. */
export function hubOf(nodes: readonly Pick<LayoutNode, 'id'>[], near: Adjacency): string {
  const ties = (id: string): number => near.get(id)?.length ?? 0;
  let [hub = ''] = nodes.map(({ id }) => id);
  for (const { id } of nodes) if (ties(id) > ties(hub)) hub = id;
  return hub;
}

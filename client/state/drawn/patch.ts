import type { Drawn, DrawnEdge, DrawnNode, DrawnPlate } from './drawn.ts';

interface Changes<T> {
  readonly add: readonly T[];
  readonly update: readonly T[];
  readonly remove: readonly string[];
}

/** What the canvas has to do, and nothing that it does not. */
export interface Patch {
  readonly nodes: Changes<DrawnNode>;
  readonly edges: Changes<DrawnEdge>;
  readonly plates: Changes<DrawnPlate>;
}

export const NOTHING_DRAWN: Drawn = { nodes: new Map(), edges: new Map(), plates: new Map() };

function isSame<T extends object>(a: T, b: T): boolean {
  return a === b || (Object.keys(b) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function compare<T extends object>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Changes<T> {
  const add: T[] = [];
  const update: T[] = [];
  for (const [id, now] of after) {
    const then = before.get(id);
    if (!then) add.push(now);
    else if (!isSame(then, now)) update.push(now);
  }
  return { add, update, remove: [...before.keys()].filter((id) => !after.has(id)) };
}

export function patchBetween(before: Drawn, after: Drawn): Patch {
  return {
    nodes: compare(before.nodes, after.nodes),
    edges: compare(before.edges, after.edges),
    plates: compare(before.plates, after.plates),
  };
}

const isIdle = ({ add, update, remove }: Changes<unknown>): boolean => add.length + update.length + remove.length === 0;

export const isEmpty = ({ nodes, edges, plates }: Patch): boolean => isIdle(nodes) && isIdle(edges) && isIdle(plates);

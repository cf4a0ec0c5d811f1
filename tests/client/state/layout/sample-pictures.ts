import type { Entity, Relation, Subgraph } from '../../../../model/graph.ts';
import { NO_FACETS, type FacetIndex } from '../../../../client/state/filters/facets.ts';
import type { Arranged, ArrangeHow } from '../../../../client/state/layout/arrange.ts';
import { arrange } from '../../../../client/state/layout/arrange.ts';
import { STRETCH } from '../../../../client/state/layout/geometry.ts';
import { layoutInput } from '../../../../client/state/layout/input-of.ts';
import { APART } from '../../../../client/state/layout/cells.ts';
import { addToScene, EMPTY_SCENE, moveInScene, type Point, type Scene } from '../../../../client/state/scene.ts';
import { entity, relation } from '../../sample-graph.ts';

/** Numbers from 0 up to 1 that look random and are always the same. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const KINDS = ['Company', 'Project', 'Park', 'Region', 'Product'];
const TIES = ['INVESTS_IN', 'LOCATED_IN', 'COOPERATES_WITH', 'SUPPLIES'];

/** A picture with hubs, as real ones have: the more ties something has, the more it gets. */
export function hubs(count: number, ties: number, seed = 7): Subgraph {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const entities = Array.from({ length: count }, (_one, index): Entity => {
    const kind = pick(KINDS);
    return entity(`${kind.toLowerCase()}:n${index}`, { kind });
  });
  const ends = [entities[0]!];
  const relations = new Map<string, Relation>();
  const put = (from: Entity, to: Entity): void => {
    const made = relation({ kind: pick(TIES), from: from.id, to: to.id });
    relations.set(made.id, made);
    ends.push(from, to);
  };
  for (const one of entities.slice(1)) put(one, pick(ends));
  while (relations.size < ties) {
    const [one, other] = [pick(entities), pick(ends)];
    if (one !== other) put(one, other);
  }
  const degrees = new Map<string, number>();
  for (const { from, to } of relations.values())
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    entities: entities.map((one) => ({ ...one, degree: degrees.get(one.id) ?? 0 })),
    relations: [...relations.values()],
  };
}

export const sceneOf = (subgraph: Subgraph): Scene => addToScene(EMPTY_SCENE, subgraph, new Map());

/** As the page orders it: pinned entities are fixed. */
export function laidOut(how: ArrangeHow, scene: Scene, facets: FacetIndex = NO_FACETS, around?: string): Arranged {
  const input = layoutInput({ scene, facets }, (id) => scene.pinned.has(id));
  return arrange({ how, input, ...(around !== undefined && { around }) });
}

export function withPlaces(scene: Scene, { positions, plates }: Arranged): Scene {
  return { ...moveInScene(scene, positions), plates };
}

/** How near the two nearest are, where sideways counts as the layouts count it. */
export function nearest(points: Iterable<Point>): number {
  const sorted = [...points].toSorted((a, b) => a.y - b.y);
  let least = Infinity;
  sorted.forEach((a, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next]!;
      if (b.y - a.y > least) break;
      least = Math.min(least, Math.hypot((a.x - b.x) / STRETCH, a.y - b.y));
    }
  });
  return least;
}

/** Whole pixels may bring two that are just far enough apart a little nearer. */
export const FREE = APART - 1.5;

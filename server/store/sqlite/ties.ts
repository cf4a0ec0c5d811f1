import type { PreviewRow } from '../../../model/api/answers.ts';
import type { Direction } from '../../../model/api/queries.ts';
import type { Ontology } from '../../../model/ontology/index.ts';

/*
 * How many relations of which kind an entity has, and to whom, stands at the entity: counting the neighbours of a hub
 * would read them all.
 */

/** Relation kind, direction, neighbour kind, count. */
export type CountedTie = readonly [kind: string, direction: Direction, neighbourKind: string, count: number];

export function writeTies(ties: readonly CountedTie[]): string {
  return JSON.stringify(ties);
}

export function readTies(text: string): readonly CountedTie[] {
  return JSON.parse(text) as readonly CountedTie[];
}

const ranks = (kinds: object): ReadonlyMap<string, number> =>
  new Map(Object.keys(kinds).map((kind, index) => [kind, index]));

/** In the ontology's order: relation kind, out before in, neighbour kind. */
export function previewRows(using: Ontology, ties: readonly CountedTie[]): PreviewRow[] {
  const [relations, entities] = [ranks(using.relationKinds), ranks(using.entityKinds)];
  const rank = (order: ReadonlyMap<string, number>, kind: string): number => order.get(kind) ?? order.size;
  return ties
    .map(([kind, direction, neighbourKind, count]): PreviewRow => ({ kind, direction, neighbourKind, count }))
    .sort(
      (a, b) =>
        rank(relations, a.kind) - rank(relations, b.kind) ||
        Number(a.direction === 'in') - Number(b.direction === 'in') ||
        rank(entities, a.neighbourKind) - rank(entities, b.neighbourKind),
    );
}

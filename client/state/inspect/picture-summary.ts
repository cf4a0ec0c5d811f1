import { amountsOf, sumAmounts, type BasisSum } from '../../../model/amounts.ts';
import type { Entity, Relation } from '../../../model/graph.ts';
import { propertiesOfEntityKind, propertiesOfRelationKind, type Ontology } from '../../../model/ontology/index.ts';
import type { FacetIndex } from '../filters/facets.ts';
import { stageOf } from '../filters/filters.ts';
import { relationsOf, type Graph } from '../graph.ts';

export interface Count {
  readonly of: string;
  readonly count: number;
}

function counted(values: Iterable<string>): Count[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count })).toSorted((a, b) => b.count - a.count);
}

/** How many entities of each kind, the most first. */
export const countByKind = (entities: readonly Entity[]): Count[] => counted(entities.map(({ kind }) => kind));

/** How many of what has a stage are at which; '' where none is stated. */
export function countByStage(entities: readonly Entity[], using: Ontology): Count[] {
  const staged = entities.filter(({ kind }) => 'stage' in propertiesOfEntityKind(using, kind));
  return counted(staged.map(stageOf));
}

export interface KindSums {
  readonly kind: string;
  readonly sums: readonly BasisSum[];
}

/**
 * What entities state of money, each kind and each basis for itself, with how many state none: a signing and the
 * projects signed there speak of the same money.
 */
export function sumsByKind(entities: readonly Entity[], using: Ontology): KindSums[] {
  return countByKind(entities)
    .filter(({ of }) => 'amounts' in propertiesOfEntityKind(using, of))
    .map(({ of }) => ({ kind: of, sums: sumAmounts(entities.filter(({ kind }) => kind === of).map(amountsOf)) }));
}

/** What relations state of money, each basis for itself, with how many of those that could state none. */
export function sumsOfRelations(relations: readonly Relation[], using: Ontology): BasisSum[] {
  return sumAmounts(relations.filter(({ kind }) => 'amounts' in propertiesOfRelationKind(using, kind)).map(amountsOf));
}

/** How many entities and relations of a picture each source tells of, the most first; none before that is known. */
export function sourcesOfPicture({ entities, relations }: Graph, { of }: FacetIndex): Count[] {
  return counted([...entities.keys(), ...relations.keys()].flatMap((id) => of.get(id)?.sources ?? []));
}

export interface Hub {
  readonly entity: Entity;
  readonly ties: number;
}

/** The entities that are best connected in the picture, with how many relations each has there. */
export function hubs(graph: Graph, most: number): Hub[] {
  const all = [...graph.entities.values()].map((entity) => ({ entity, ties: relationsOf(graph, entity.id).length }));
  return all
    .filter(({ ties }) => ties > 0)
    .toSorted((a, b) => b.ties - a.ties)
    .slice(0, most);
}

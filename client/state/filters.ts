import type { Entity, Relation } from '../../model/graph.ts';
import type { FacetIndex } from './facets.ts';
import type { Graph } from './graph.ts';

/** From `min` to `max`, both included; Infinity where a side is open. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** Whether what could state it and does not is shown all the same. */
  readonly unstated: boolean;
}

/** What is hidden (sets) and what alone is shown (ranges, region). Stage `''`: none is stated or applies. */
export interface Filters {
  readonly kinds: ReadonlySet<string>;
  readonly relationKinds: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
  readonly ownerships: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Only what lies in this region or below it. */
  readonly region: string | undefined;
  /** In yuan; of relations and entities whose kind declares amounts. */
  readonly amount: Range | undefined;
  /** In years; of relations and entities whose kind declares when it held. */
  readonly time: Range | undefined;
  /** Whether entities that had relations, and have none that are shown, are hidden too. */
  readonly loose: boolean;
}

/** The filters that hide single values. */
export type FilterGroup = 'kinds' | 'relationKinds' | 'stages' | 'ownerships' | 'sources';

export const NO_FILTERS: Filters = {
  kinds: new Set(),
  relationKinds: new Set(),
  stages: new Set(),
  ownerships: new Set(),
  sources: new Set(),
  region: undefined,
  amount: undefined,
  time: undefined,
  loose: false,
};

/** The stage of a relation; '' when none is stated. */
export function stageOf({ props }: Relation): string {
  const stage = props['stage'];
  return typeof stage === 'string' && stage !== 'unknown' ? stage : '';
}

export const isShown = (filters: Filters, { kind }: Entity): boolean => !filters.kinds.has(kind);

/** What of a graph the filters let through; a relation needs both its ends. What facets are not known yet of passes. */
export function visible(graph: Graph, filters: Filters, _facets: FacetIndex): Graph {
  const entities = new Map([...graph.entities].filter(([, entity]) => isShown(filters, entity)));
  const passes = (relation: Relation): boolean =>
    entities.has(relation.from) &&
    entities.has(relation.to) &&
    !filters.relationKinds.has(relation.kind) &&
    !filters.stages.has(stageOf(relation));
  return {
    entities,
    relations: new Map([...graph.relations].filter(([, relation]) => passes(relation))),
  };
}

/** Hides what is shown, shows what is hidden; of several, all go the way of the first. */
export function toggle(filters: Filters, group: FilterGroup, values: readonly string[]): Filters {
  const hidden = new Set(filters[group]);
  const show = hidden.has(values[0] ?? '');
  for (const value of values)
    if (show) hidden.delete(value);
    else hidden.add(value);
  return { ...filters, [group]: hidden };
}

export const isFiltering = ({ kinds, relationKinds, stages, ownerships, sources, ...rest }: Filters): boolean =>
  kinds.size + relationKinds.size + stages.size + ownerships.size + sources.size > 0 ||
  (rest.region ?? rest.amount ?? rest.time) !== undefined ||
  rest.loose;

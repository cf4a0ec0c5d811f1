import type { Entity, Relation } from '../../model/graph.ts';
import type { Graph } from './graph.ts';

/** What the legend hides; the relations' stage `''` stands for "no stage is stated or applies". */
export interface Filters {
  readonly kinds: ReadonlySet<string>;
  readonly relationKinds: ReadonlySet<string>;
  readonly stages: ReadonlySet<string>;
}

export type FilterGroup = keyof Filters;

export const NO_FILTERS: Filters = {
  kinds: new Set(),
  relationKinds: new Set(),
  stages: new Set(),
};

/** The stage of a relation; '' when none is stated. */
export function stageOf({ props }: Relation): string {
  const stage = props['stage'];
  return typeof stage === 'string' && stage !== 'unknown' ? stage : '';
}

export const isShown = (filters: Filters, { kind }: Entity): boolean => !filters.kinds.has(kind);

/** What of a graph the filters let through; a relation needs both its ends. */
export function visible(graph: Graph, filters: Filters): Graph {
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

export const isFiltering = ({ kinds, relationKinds, stages }: Filters): boolean =>
  kinds.size + relationKinds.size + stages.size > 0;

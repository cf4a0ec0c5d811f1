import type { Props } from '../../../model/graph.ts';

/** From `min` to `max`, both included; ±Infinity where a side is open. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** Whether what could state it and does not is shown all the same. */
  readonly unstated: boolean;
}

/** What is hidden (sets) and what alone is shown (ranges, region). Of entities and relations alike, where they have it. */
export interface Filters {
  readonly kinds: ReadonlySet<string>;
  readonly relationKinds: ReadonlySet<string>;
  /** `''`: none is stated, or (of relations) none applies. */
  readonly stages: ReadonlySet<string>;
  /** `unknown`: none is stated. */
  readonly ownerships: ReadonlySet<string>;
  /** A thing is hidden when all its sources are. */
  readonly sources: ReadonlySet<string>;
  /** Only what lies in this region or below it, and the region itself. */
  readonly region: string | undefined;
  /** In yuan; of relations and entities whose kind declares amounts. */
  readonly amount: Range | undefined;
  /** In years; of relations and entities whose kind declares a beginning and an end. */
  readonly time: Range | undefined;
  /** Whether entities that had relations, and have none that are shown, are hidden too. */
  readonly loose: boolean;
}

/** The filters that hide single values. */
export type FilterGroup = 'kinds' | 'relationKinds' | 'stages' | 'ownerships' | 'sources';
export type FilterName = keyof Filters;

const GROUPS: readonly FilterName[] = [
  'kinds',
  'relationKinds',
  'stages',
  'ownerships',
  'sources',
] satisfies FilterGroup[];

export const isGroup = (name: FilterName): name is FilterGroup => GROUPS.includes(name);

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

/** In the order in which they are listed. */
const FILTER_NAMES = Object.keys(NO_FILTERS) as FilterName[];

function isOn(filters: Filters, name: FilterName): boolean {
  const filter = filters[name];
  if (typeof filter === 'boolean' || filter === undefined) return filter === true;
  return !(filter instanceof Set) || filter.size > 0;
}

export const activeFilters = (filters: Filters): readonly FilterName[] =>
  FILTER_NAMES.filter((name) => isOn(filters, name));

export const isFiltering = (filters: Filters): boolean => FILTER_NAMES.some((name) => isOn(filters, name));

/** The stage of a relation or an entity; '' when none is stated. */
export function stageOf({ props }: { readonly props: Props }): string {
  const stage = props['stage'];
  return typeof stage === 'string' && stage !== 'unknown' ? stage : '';
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

/** Hides all values of a group but these; when these stand alone already, shows all again. */
export function only(filters: Filters, group: FilterGroup, values: readonly string[], all: Iterable<string>): Filters {
  const others = [...all].filter((value) => !values.includes(value));
  const alone =
    others.every((value) => filters[group].has(value)) && !values.some((value) => filters[group].has(value));
  return { ...filters, [group]: alone ? NO_FILTERS[group] : new Set(others) };
}

/** Takes one filter away and leaves the others. */
export const withoutFilter = (filters: Filters, name: FilterName): Filters => ({
  ...filters,
  [name]: NO_FILTERS[name],
});

/** Only this filter of all. */
export const onlyFilter = (filters: Filters, name: FilterName): Filters => ({ ...NO_FILTERS, [name]: filters[name] });

const sameSet = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean =>
  a.size === b.size && [...a].every((value) => b.has(value));

function sameValue(a: Filters[FilterName], b: Filters[FilterName]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if ('min' in a) return 'min' in b && a.min === b.min && a.max === b.max && a.unstated === b.unstated;
  return !('min' in b) && sameSet(a, b);
}

/** The filters in which they differ. */
export const differing = (a: Filters, b: Filters): readonly FilterName[] =>
  FILTER_NAMES.filter((name) => !sameValue(a[name], b[name]));

/** Whether both let the same through. */
export const sameFilters = (a: Filters, b: Filters): boolean => differing(a, b).length === 0;

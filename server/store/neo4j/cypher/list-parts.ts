import { SEARCH_INDEX } from '../schema.ts';
import type { ListSort } from '../../../../model/api/queries.ts';

/** Which conditions a list has. `filters` counts them: each takes a parameter `filterN`. */
export interface ListParts {
  /** Label or type, from the ontology. */
  readonly of: string;
  readonly byName: boolean;
  readonly filters: number;
  readonly sort: ListSort;
  readonly after: boolean;
}

export const FOUND = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $q) YIELD node AS found`;

/** What row `x` must fulfil. */
export function filterConditions(x: string, filters: number): string[] {
  return Array.from({ length: filters }, (_none, index) => {
    const filter = `$filter${index}`;
    return `(toString(${x}[${filter}.property]) IN ${filter}.values OR ${filter}.orAbsent AND ${x}[${filter}.property] IS NULL)`;
  });
}

/** The page starts after the sort key and id of the last row before. */
export function afterCondition(key: string, x: string, ascending: boolean): string {
  return `(${key} ${ascending ? '>' : '<'} $key OR ${key} = $key AND ${x}.id > $after)`;
}

export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

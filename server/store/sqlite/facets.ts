import type { Props } from '../../../model/graph.ts';
import type { PropertyDeclarations } from '../../../model/ontology/index.ts';
import type { ListFilter } from '../../graph/list-plan.ts';
import type { Bound } from './bound.ts';

/*
 * The choices and flags of a row in one short text, `|stage=building|listed=true|`: it stands in an index, so that
 * filtering and counting a list opens no document.
 */

export function facetsOf(declared: PropertyDeclarations, props: Props): string {
  const stated = Object.entries(props).flatMap(([property, value]) => {
    if (typeof value !== 'string' && typeof value !== 'boolean') return [];
    const type = Object.hasOwn(declared, property) ? declared[property]?.type : undefined;
    return type === 'choice' || type === 'flag' ? [`${property}=${value}`] : [];
  });
  return stated.length === 0 ? '' : `|${stated.join('|')}|`;
}

/** No declared value has these; with them a value could pose as two, or as none. */
const NO_VALUE = /[|\0]/;

/** @param column where the facets stand */
export function facetCondition(
  column: string,
  { property, values, orAbsent }: Omit<ListFilter, 'type'>,
  bound: Bound,
): string {
  const stated = values
    .filter((value) => !NO_VALUE.test(value))
    .map((value) => `instr(${column}, ${bound.add(`|${property}=${value}|`)}) > 0`);
  const absent = orAbsent ? [`instr(${column}, ${bound.add(`|${property}=`)}) = 0`] : [];
  const any = [...stated, ...absent];
  return any.length === 0 ? 'FALSE' : `(${any.join(' OR ')})`;
}

import type { PropertyValue, Props } from '../../model/graph.ts';
import type { PropertyDeclaration, PropertyDeclarations } from '../../model/ontology/index.ts';

export interface PropertyRow {
  readonly name: string;
  readonly declaration: PropertyDeclaration;
  readonly value: PropertyValue;
}

/** The properties that are stated, in the order in which they are declared; a unit stands with its figure. */
export function propertyRows(props: Props, declared: PropertyDeclarations): PropertyRow[] {
  const withOthers = Object.values(declared).flatMap(({ measured }) => (measured ? Object.values(measured) : []));
  return Object.entries(declared).flatMap(([name, declaration]) => {
    const value = props[name];
    const isStated = value !== undefined && value !== 'unknown' && !withOthers.includes(name);
    return isStated ? [{ name, declaration, value }] : [];
  });
}

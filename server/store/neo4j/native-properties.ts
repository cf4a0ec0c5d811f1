import type { Props } from '../../../model/graph.ts';
import { PROPERTY_TYPES, type PropertyDeclarations } from '../../../model/ontology/index.ts';

/** What we keep at an entity or relation for ourselves. Names with an underscore are documents and sort keys. */
const OURS = new Set([
  'id',
  'kind',
  'name',
  'nameEn',
  'aliases',
  'degree',
  'preview',
  'batches',
  'claimCount',
  'conflictCount',
]);

/** The name under which Neo4j keeps a declared property. */
export function nativeName(property: string): string {
  return OURS.has(property) || property.startsWith('_') ? `prop_${property}` : property;
}

/** The shown properties as Neo4j's own, for people who look with Browser, Bloom or Cypher. */
export function nativeProperties(declared: PropertyDeclarations, props: Props): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).flatMap(([property, value]) => {
      const type = Object.hasOwn(declared, property) ? declared[property]?.type : undefined;
      if (type === undefined || PROPERTY_TYPES[type].neo4j === 'none') return [];
      return [[nativeName(property), value]];
    }),
  );
}

import { Problem } from '../../model/api/problems.ts';
import type { ListQuery } from '../../model/api/queries.ts';
import {
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  withSubkinds,
  type Ontology,
} from '../../model/ontology/index.ts';

/** One property must have one of the values. Flags are compared as `true` and `false`. */
export interface ListFilter {
  readonly property: string;
  readonly type: 'choice' | 'flag';
  readonly values: readonly string[];
  /** Rows without the property match too: an absent choice counts as `unknown`. */
  readonly orAbsent: boolean;
}

/** A list query checked against the ontology. */
export interface ListPlan {
  readonly of: 'entity' | 'relation';
  /** The asked entity kind and those below it, or the asked relation kind alone. */
  readonly kinds: readonly string[];
  readonly filters: readonly ListFilter[];
}

function refuse(field: string, reason: string): never {
  throw new Problem('parameter-invalid', { field, reason });
}

/**
 * Checks a list query. A filter without values filters nothing.
 * @throws Problem `parameter-invalid` for an unknown kind, a filter the kind does not have, a sort that does not fit
 */
export function planList(using: Ontology, query: Pick<ListQuery, 'kind' | 'filters' | 'sort'>): ListPlan {
  const { kind, sort } = query;
  const isEntity = Object.hasOwn(using.entityKinds, kind);
  if (!isEntity && !Object.hasOwn(using.relationKinds, kind)) {
    refuse('kind', `${kind} is no kind of entity or relation`);
  }
  if (!isEntity && sort === 'degree') refuse('sort', 'relations have no degree');
  const declared = isEntity ? propertiesOfEntityKind(using, kind) : propertiesOfRelationKind(using, kind);
  const filters = Object.entries(query.filters ?? {}).flatMap(([property, values]) => {
    const own = Object.hasOwn(declared, property) ? declared[property] : undefined;
    if (own?.type !== 'choice' && own?.type !== 'flag') {
      return refuse(property, `${kind} has no choice or flag ${property}`);
    }
    if (values.length === 0) return [];
    const orAbsent = own.type === 'choice' && 'unknown' in (own.values ?? {}) && values.includes('unknown');
    return [{ property, type: own.type, values, orAbsent }];
  });
  return {
    of: isEntity ? 'entity' : 'relation',
    kinds: isEntity ? withSubkinds(using, kind) : [kind],
    filters,
  };
}

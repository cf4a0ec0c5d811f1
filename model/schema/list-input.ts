import { z } from 'zod';
import { LIST_SORTS, type ListQuery } from '../api/queries.ts';
import {
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  withSubkinds,
  type Ontology,
  type PropertyDeclaration,
  type Text,
} from '../ontology/index.ts';
import { cursorParam, limitParam, names, nameParam, several } from './parameters.ts';

const FLAG = ['true', 'false'];

function filterValues(declared: PropertyDeclaration): readonly string[] | undefined {
  if (declared.type === 'flag') return FLAG;
  return declared.type === 'choice' ? names(declared.values ?? {}) : undefined;
}

/** The properties by which a list of the kind can be filtered, each with its values. */
export function filtersOfKind(using: Ontology, kind: string): ReadonlyMap<string, readonly string[]> {
  const declared = using.relationKinds[kind]
    ? [propertiesOfRelationKind(using, kind)]
    : withSubkinds(using, kind).map((each) => propertiesOfEntityKind(using, each));
  return new Map(
    declared.flatMap(Object.entries<PropertyDeclaration>).flatMap(([name, property]): [string, readonly string[]][] => {
      const values = filterValues(property);
      return values ? [[name, values]] : [];
    }),
  );
}

const kindsOf = (using: Ontology): string[] => [...names(using.entityKinds), ...names(using.relationKinds)];

/** Every property that some kind can be filtered by, with the values of all of them. */
function allFilters(using: Ontology): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const kind of kindsOf(using)) {
    for (const [name, values] of filtersOfKind(using, kind)) {
      all.set(name, new Set([...(all.get(name) ?? []), ...values]));
    }
  }
  return all;
}

interface ListParameters {
  readonly kind: string;
  readonly sort: (typeof LIST_SORTS)[number];
  readonly [filter: string]: unknown;
}

/** What each parameter for itself cannot know: whether it fits the kind. */
function misfits(using: Ontology, { kind, sort, ...rest }: ListParameters): { field: string; reason: Text }[] {
  const filters = filtersOfKind(using, kind);
  const found: { field: string; reason: Text }[] = [];
  if (sort === 'degree' && using.relationKinds[kind]) {
    found.push({ field: 'sort', reason: { zh: '关系没有关联数', en: 'relations have no degree' } });
  }
  for (const [field, given] of Object.entries(rest)) {
    if (!Array.isArray(given)) continue;
    const allowed = filters.get(field);
    if (!allowed) {
      found.push({
        field,
        reason: { zh: `${kind} 的列表不能按它筛选`, en: `a list of ${kind} cannot be filtered by it` },
      });
    } else if (given.some((value) => !allowed.includes(String(value)))) {
      const choices = allowed.join(', ');
      found.push({ field, reason: { zh: `只能是：${choices}`, en: `must be one of: ${choices}` } });
    }
  }
  return found;
}

/** The parameters of a list: those of every list, and one filter for each property of type choice or flag. */
export function listInput(using: Ontology) {
  const filters = [...allFilters(using)].map(([name, values]) => [
    name,
    several(z.enum([...values]))
      .exactOptional()
      .meta({ description: 'For kinds that have the property: the values allowed' }),
  ]);
  return z
    .strictObject({
      kind: z.enum(kindsOf(using)).meta({ description: 'An entity kind, with the kinds below it, or a relation kind' }),
      q: nameParam.exactOptional(),
      sort: z.enum(LIST_SORTS).default('name'),
      limit: limitParam(50, 1000),
      cursor: cursorParam,
      ...(Object.fromEntries(filters) as Record<never, never>),
    })
    .superRefine((given, context) => {
      for (const { field, reason } of misfits(using, given)) {
        context.addIssue({ code: 'custom', path: [field], params: { zh: reason.zh, en: reason.en } });
      }
    })
    .transform(({ kind, q, sort, limit, cursor, ...rest }) => {
      const given = rest as Readonly<Record<string, readonly string[]>>;
      return {
        kind,
        sort,
        limit,
        ...(q !== undefined && { q }),
        ...(cursor !== undefined && { cursor }),
        ...(Object.keys(given).length > 0 && { filters: given }),
      };
    }) satisfies z.ZodType<ListQuery>;
}

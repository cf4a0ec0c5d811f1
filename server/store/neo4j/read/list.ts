import type { ListRow } from '../../../../model/api/answers.ts';
import type { ListQuery } from '../../../../model/api/queries.ts';
import type { Listed } from '../../../../model/graph.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import { searchTiers } from '../../../../model/search/search-keys.ts';
import { planList, type ListPlan } from '../../../graph/list-plan.ts';
import type { Connection, Params } from '../connection.ts';
import { listEntities } from '../cypher/list-entities.ts';
import type { ListParts } from '../cypher/list-parts.ts';
import { listRelations } from '../cypher/list-relations.ts';
import { readEntity, readRelation } from '../documents.ts';
import { labelOf, typeOf } from '../identifiers.ts';
import { nativeName } from '../native-properties.ts';
import { luceneQuery } from './lucene.ts';
import { oneMore, pageOf, pageStart } from './page.ts';

interface Answer<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

type EntityColumns = readonly [id: string, doc: string, degree: number, key: string | number];
type RelationColumns = readonly [
  id: string,
  doc: string,
  from: string,
  fromDegree: number,
  to: string,
  toDegree: number,
  key: string | number,
];

/** The query as one statement and its parameters; undefined when nothing can match the name. */
function statementFor(
  using: Ontology,
  query: ListQuery,
  plan: ListPlan,
): { readonly parts: ListParts; readonly params: Params } | undefined {
  const byName = query.q !== undefined && query.q !== '';
  const tiers = byName ? searchTiers(query.q ?? '') : [];
  if (byName && tiers.length === 0) return undefined;
  const start = pageStart(query);
  const filters = plan.filters.map(({ property, values, orAbsent }, index) => [
    `filter${index}`,
    { property: nativeName(property), values, orAbsent },
  ]);
  const of = plan.of === 'entity' ? labelOf(using, query.kind) : typeOf(using, query.kind);
  return {
    parts: {
      of: of ?? '',
      byName,
      filters: filters.length,
      sort: query.sort,
      after: start !== undefined,
    },
    params: {
      ...(Object.fromEntries(filters) as Params),
      q: luceneQuery(tiers.flat()),
      limit: oneMore(query),
      ...(start && { key: start.key, after: start.id }),
    },
  };
}

/** @throws Problem `parameter-invalid` for an unknown kind, filter or cursor, and for relations by degree */
export async function list(connection: Connection, using: Ontology, query: ListQuery): Promise<Listed<ListRow>> {
  const plan = planList(using, query);
  const asked = statementFor(using, query, plan);
  if (!asked) return { items: [], shown: 0, total: 0, truncated: false };
  const { parts, params } = asked;
  if (plan.of === 'entity') {
    const [answer] = await connection.read<Answer<EntityColumns>>(listEntities(parts), params);
    const { rows, ...cut } = pageOf(query, answer?.rows ?? [], answer?.total ?? 0, (row) => ({
      key: row[3],
      id: row[0],
    }));
    return { items: rows.map(([, doc, degree]) => ({ entity: readEntity(doc, degree) })), ...cut };
  }
  const [answer] = await connection.read<Answer<RelationColumns>>(listRelations(parts), params);
  const { rows, ...cut } = pageOf(query, answer?.rows ?? [], answer?.total ?? 0, (row) => ({
    key: row[6],
    id: row[0],
  }));
  const items = rows.map(([id, doc, from, fromDegree, to, toDegree]) => ({
    relation: readRelation(id, doc),
    from: readEntity(from, fromDegree),
    to: readEntity(to, toDegree),
  }));
  return { items, ...cut };
}

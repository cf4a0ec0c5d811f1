import type { NeighbourPage } from '../../../../model/api/answers.ts';
import type { NeighbourQuery } from '../../../../model/api/queries.ts';
import type { Entity, Relation } from '../../../../model/graph.ts';
import { withSubkinds, type Ontology } from '../../../../model/ontology/index.ts';
import { decodeCursor, encodeCursor, scopeOf } from '../../../graph/cursor.ts';
import { cutOf } from '../../../graph/cut.ts';
import type { Access } from '../access.ts';
import { Bound } from '../bound.ts';
import { readEntity, readRelation } from '../documents.ts';
import { readTies } from '../ties.ts';
import { entityRow, placeOf } from './held-rows.ts';
import { countSql, pageSql, type NeighbourFilters, type NeighbourIndex } from './neighbour-sql.ts';

type PageRow = readonly [
  id: string,
  doc: string,
  otherKey: number,
  otherDoc: string,
  otherDegree: number,
  sort: string | number,
];

const some = (values: readonly string[] | undefined): readonly string[] | undefined =>
  values?.length ? values : undefined;

function filtersOf(using: Ontology, key: number, query: NeighbourQuery): NeighbourFilters {
  const { kinds, direction, neighbourKind, stages, minYuan, maxYuan } = query;
  const bounded = minYuan !== undefined || maxYuan !== undefined;
  return {
    key,
    directions: direction === undefined ? ['out', 'in'] : [direction],
    kinds: some(kinds),
    neighbourKinds: neighbourKind === undefined ? undefined : withSubkinds(using, neighbourKind),
    stages: some(stages),
    // What states no amount stands below 0.
    amounts: bounded ? [Math.max(0, minYuan ?? 0), maxYuan ?? Number.MAX_VALUE] : undefined,
  };
}

/** How many match: from the counts that stand at the entity, where they can tell. */
function totalOf({ db }: Access, ties: string, filters: NeighbourFilters): number {
  const { directions, kinds, neighbourKinds, stages, amounts } = filters;
  if (stages || amounts) {
    const bound = new Bound();
    return db.row<[number]>(countSql(filters, bound), bound.values)?.[0] ?? 0;
  }
  return readTies(ties)
    .filter(([kind]) => kinds?.includes(kind) ?? true)
    .filter(([, direction]) => directions.includes(direction))
    .filter(([, , neighbourKind]) => neighbourKinds?.includes(neighbourKind) ?? true)
    .reduce((sum, [, , , count]) => sum + count, 0);
}

/**
 * The index of the asked order gives the first rows at once, but has to look at each relation for its amount. When few
 * match, more would be passed over than there are: then all that match are read, and sorted.
 */
function indexFor(query: NeighbourQuery, { amounts }: NeighbourFilters, total: number, degree: number): NeighbourIndex {
  const { sort, limit } = query;
  if (sort === 'degree') return 'amount';
  const passed = (limit * degree) / Math.max(total, 1);
  return amounts && total < passed ? 'amount' : sort;
}

function pageRows(access: Access, query: NeighbourQuery, filters: NeighbourFilters, index: NeighbourIndex): PageRow[] {
  const { sort, limit, cursor } = query;
  const last = cursor === undefined ? undefined : decodeCursor(scopeOf(query), cursor);
  if (limit <= 0) return [];
  const end = last && ([last.key, placeOf(access, last.id)] as const);
  const bound = new Bound();
  const sql = pageSql(filters, { sort, index, end, limit: limit + 1 }, bound);
  return access.db.rows<PageRow>(sql, bound.values);
}

/**
 * A page of an entity's relations.
 * @throws Problem `entity-unknown`, `parameter-invalid` for a cursor of another question
 */
export function neighbours(access: Access, query: NeighbourQuery): NeighbourPage {
  const [key, doc, degree, ties] = entityRow<[number, string, number, string]>(
    access,
    query.id,
    'key, doc, degree, ties',
  );
  const filters = filtersOf(access.using, key, query);
  const total = totalOf(access, ties, filters);
  const rows = pageRows(access, query, filters, indexFor(query, filters, total, degree));
  const shown = rows.slice(0, query.limit);
  const entities = new Map<number, Entity>([[key, readEntity(doc, degree)]]);
  const relations = shown.map(([id, text, otherKey, otherDoc, otherDegree]): Relation => {
    if (!entities.has(otherKey)) entities.set(otherKey, readEntity(otherDoc, otherDegree));
    return readRelation(id, text);
  });
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    entities: [...entities.values()],
    relations,
    ...cutOf(shown.length, total),
    ...(last && { next: encodeCursor(scopeOf(query), { key: last[5], id: last[0] }) }),
  };
}

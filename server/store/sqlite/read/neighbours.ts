import type { NeighbourPage } from '../../../../model/api/answers.ts';
import type { NeighbourQuery } from '../../../../model/api/queries.ts';
import type { Entity, Relation } from '../../../../model/graph.ts';
import { withSubkinds } from '../../../../model/ontology/index.ts';
import { decodeCursor, encodeCursor, scopeOf } from '../../../graph/cursor.ts';
import { cutOf } from '../../../graph/cut.ts';
import type { Access } from '../access.ts';
import type { Value } from '../connection.ts';
import { readEntity, readRelation } from '../documents.ts';
import { readTies, type CountedTie } from '../ties.ts';
import { entityRow, placeOf } from './held-rows.ts';
import { countSql, pageSql, type NeighbourShape } from './neighbour-sql.ts';

type PageRow = readonly [
  id: string,
  doc: string,
  otherKey: number,
  otherDoc: string,
  otherDegree: number,
  sort: string | number,
];

interface Filters {
  readonly shape: NeighbourShape;
  /** Values 2 to 4 of the statements. */
  readonly values: readonly Value[];
  readonly admits: (tie: CountedTie) => boolean;
}

function filtersOf({ using }: Access, { kinds = [], direction, neighbourKind, stages = [] }: NeighbourQuery): Filters {
  const others = neighbourKind === undefined ? undefined : withSubkinds(using, neighbourKind);
  return {
    shape: {
      directions: direction === undefined ? ['out', 'in'] : [direction],
      kinds: kinds.length > 0,
      neighbourKinds: others !== undefined,
      stages: stages.length > 0,
    },
    values: [JSON.stringify(kinds), JSON.stringify(others ?? []), JSON.stringify(stages)],
    admits: ([kind, way, other]) =>
      (kinds.length === 0 || kinds.includes(kind)) &&
      (direction === undefined || way === direction) &&
      (others === undefined || others.includes(other)),
  };
}

function totalOf({ db }: Access, key: number, ties: string, { shape, values, admits }: Filters): number {
  if (shape.stages) return db.row<[number]>(countSql(shape), [key, ...values])?.[0] ?? 0;
  return readTies(ties).reduce((sum, tie) => (admits(tie) ? sum + tie[3] : sum), 0);
}

function pageRows(access: Access, key: number, filters: Filters, query: NeighbourQuery, scope: string): PageRow[] {
  const end = query.cursor === undefined ? undefined : decodeCursor(scope, query.cursor);
  const after = end ? [end.key, placeOf(access, end.id)] : [null, null];
  if (query.limit <= 0) return [];
  const sql = pageSql(filters.shape, query.sort, end !== undefined);
  return access.db.rows<PageRow>(sql, [key, ...filters.values, ...after, query.limit + 1]);
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
  const filters = filtersOf(access, query);
  const scope = scopeOf(query);
  const rows = pageRows(access, key, filters, query, scope);
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
    ...cutOf(shown.length, totalOf(access, key, ties, filters)),
    ...(last && { next: encodeCursor(scope, { key: last[5], id: last[0] }) }),
  };
}

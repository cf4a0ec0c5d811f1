import type { ListRow } from '../../../../model/api/answers.ts';
import type { ListQuery } from '../../../../model/api/queries.ts';
import type { Entity, Listed } from '../../../../model/graph.ts';
import { searchTiers } from '../../../../model/search/search-keys.ts';
import { decodeCursor, encodeCursor, scopeOf, type PageEnd } from '../../../graph/cursor.ts';
import { cutOf } from '../../../graph/cut.ts';
import { planList } from '../../../graph/list-plan.ts';
import type { Access } from '../access.ts';
import { Bound } from '../bound.ts';
import { readEntity, readRelation } from '../documents.ts';
import { anyTier } from '../full-text.ts';
import { readTally } from '../tally.ts';
import { placeOf } from './held-rows.ts';
import { countSql, entityPageSql, relationPageSql, type Asked } from './list-sql.ts';

type Sorted = string | number;
type RelationRow = readonly [Sorted, string, string, number, string, number, number, string, number];

interface Row {
  readonly end: PageEnd;
  readonly item: ListRow;
}

function entityRows({ db }: Access, asked: Asked, last: PageEnd | undefined, limit: number): Row[] {
  const bound = new Bound();
  const end = last && ([last.key, last.id] as const);
  const sql = entityPageSql(asked, { end, limit }, bound);
  return db.rows<[Sorted, string, number]>(sql, bound.values).map(([key, doc, degree]) => {
    const entity = readEntity(doc, degree);
    return { end: { key, id: entity.id }, item: { entity } };
  });
}

function relationRows(access: Access, asked: Asked, last: PageEnd | undefined, limit: number): Row[] {
  const bound = new Bound();
  const end = last && ([last.key, placeOf(access, last.id)] as const);
  const sql = relationPageSql(asked, { end, limit }, bound);
  const ends = new Map<number, Entity>();
  const endOf = (key: number, doc: string, degree: number): Entity => {
    const entity = ends.get(key) ?? readEntity(doc, degree);
    ends.set(key, entity);
    return entity;
  };
  return access.db
    .rows<RelationRow>(sql, bound.values)
    .map(([key, id, doc, fromKey, fromDoc, fromDegree, toKey, toDoc, toDegree]) => {
      const [from, to] = [endOf(fromKey, fromDoc, fromDegree), endOf(toKey, toDoc, toDegree)];
      return { end: { key, id }, item: { relation: readRelation(id, doc), from, to } };
    });
}

function totalOf({ db }: Access, asked: Asked): number {
  const { plan, match } = asked;
  if (match === undefined && plan.filters.length === 0) {
    const ofKinds = readTally(db).filter(([thing, kind]) => thing === plan.of && plan.kinds.includes(kind));
    return ofKinds.reduce((sum, [, , count]) => sum + count, 0);
  }
  const bound = new Bound();
  return db.row<[number]>(countSql(asked, bound), bound.values)?.[0] ?? 0;
}

/**
 * A page of entities or relations of one kind.
 * @throws Problem `parameter-invalid`
 */
export function list(access: Access, query: ListQuery): Listed<ListRow> {
  const { q, sort, limit, cursor } = query;
  const plan = planList(access.using, query);
  const scope = scopeOf(query);
  const end = cursor === undefined ? undefined : decodeCursor(scope, cursor);
  const tiers = q ? searchTiers(q) : [];
  if (q && tiers.length === 0) return { items: [], ...cutOf(0, 0) };
  const asked: Asked = { plan, sort, match: q ? anyTier(tiers) : undefined };
  const read = plan.of === 'entity' ? entityRows : relationRows;
  const rows = limit <= 0 ? [] : read(access, asked, end, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ item }) => item),
    ...cutOf(shown.length, totalOf(access, asked)),
    ...(last && { next: encodeCursor(scope, last.end) }),
  };
}

import type { Direction, NeighbourSort } from '../../../../model/api/queries.ts';
import type { Bound } from '../bound.ts';

/** Which filters a question has. Statements are made for what is asked, so that nothing is tested in vain. */
export interface NeighbourFilters {
  /** Key of the asked entity. */
  readonly key: number;
  readonly directions: readonly Direction[];
  readonly kinds: readonly string[] | undefined;
  readonly neighbourKinds: readonly string[] | undefined;
  readonly stages: readonly string[] | undefined;
  /** Least and largest, both included. */
  readonly amounts: readonly [number, number] | undefined;
}

/** The orders in which relations stand in an index; each holds what filters ask, but only one the amount. */
export type NeighbourIndex = Exclude<NeighbourSort, 'degree'>;

interface Page {
  readonly sort: NeighbourSort;
  readonly index: NeighbourIndex;
  /** Where the page before ended: the value sorted by, and the place of the relation. */
  readonly end: readonly [key: string | number, place: number] | undefined;
  readonly limit: number;
}

const SIDES = {
  out: { asked: 'from_key', other: 'to_key', otherKind: 'to_kind', otherName: 'to_name' },
  in: { asked: 'to_key', other: 'from_key', otherKind: 'from_kind', otherName: 'from_name' },
} as const;

function conditions(direction: Direction, filters: NeighbourFilters, bound: Bound): string {
  const { asked, otherKind } = SIDES[direction];
  const { key, kinds, neighbourKinds, stages, amounts } = filters;
  const listed = (column: string, values: readonly string[] | undefined): string =>
    values ? `AND ${column} IN (SELECT value FROM json_each(${bound.add(JSON.stringify(values))}))` : '';
  return [
    `WHERE r.${asked} = ${bound.add(key)}`,
    listed('r.kind', kinds),
    listed(`r.${otherKind}`, neighbourKinds),
    listed('r.stage', stages),
    amounts ? `AND r.amount BETWEEN ${bound.add(amounts[0])} AND ${bound.add(amounts[1])}` : '',
  ].join(' ');
}

const rows = (direction: Direction, index: NeighbourIndex): string =>
  `relation r INDEXED BY relation_${direction}_by_${index}`;

const orderOf = (sort: NeighbourSort): string => (sort === 'name' ? 'sort' : 'sort DESC');

/** Rows of one direction, the first ones in order. */
function half(direction: Direction, filters: NeighbourFilters, page: Page, bound: Bound): string {
  const { other, otherName } = SIDES[direction];
  const { sort, index, end, limit } = page;
  const [column, more] = {
    amount: ['r.amount', ''],
    date: ['r.date', ''],
    name: [`r.${otherName}`, ''],
    degree: ['e.degree', `CROSS JOIN entity e INDEXED BY entity_rank ON e.key = r.${other}`],
  }[sort] as [string, string];
  const [to, beyond] = sort === 'name' ? ['>=', '>'] : ['<=', '<'];
  const [key, place] = [bound.add(end?.[0] ?? null), bound.add(end?.[1] ?? null)];
  const after = end ? `AND ${column} ${to} ${key} AND (${column} ${beyond} ${key} OR r.place > ${place})` : '';
  return `SELECT * FROM (
    SELECT r.key, r.place, r.${other} AS other, ${column} AS sort FROM ${rows(direction, index)} ${more}
    ${conditions(direction, filters, bound)} ${after} ORDER BY ${orderOf(sort)}, r.place LIMIT ${bound.add(limit)})`;
}

/** Relation id and document; key, document and degree of the neighbour; the value sorted by. */
export function pageSql(filters: NeighbourFilters, page: Page, bound: Bound): string {
  const halves = filters.directions.map((direction) => half(direction, filters, page, bound));
  const order = orderOf(page.sort);
  return `SELECT r.id, r.doc, e.key, e.doc, e.degree, page.sort
    FROM (${halves.join(' UNION ALL ')} ORDER BY ${order}, place LIMIT ${bound.add(page.limit)}) page
    JOIN relation r ON r.key = page.key JOIN entity e ON e.key = page.other
    ORDER BY page.${order}, page.place`;
}

export function countSql(filters: NeighbourFilters, bound: Bound): string {
  const halves = filters.directions.map(
    (direction) =>
      `SELECT count(*) AS count FROM ${rows(direction, 'amount')} ${conditions(direction, filters, bound)}`,
  );
  return `SELECT sum(count) FROM (${halves.join(' UNION ALL ')})`;
}

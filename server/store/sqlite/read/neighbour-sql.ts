import type { Direction, NeighbourSort } from '../../../../model/api/queries.ts';

/** Which filters a question has. Statements are made for what is asked, so that nothing is tested in vain. */
export interface NeighbourShape {
  readonly directions: readonly Direction[];
  readonly kinds: boolean;
  readonly neighbourKinds: boolean;
  readonly stages: boolean;
}

/** Values: 1 the entity, 2 kinds, 3 neighbour kinds, 4 stages (each as a JSON list), 5 and 6 where the page before ended
 * (the value sorted by, and the place of the relation), 7 the limit. */
const LISTED = (column: string, value: number): string => `AND ${column} IN (SELECT value FROM json_each(?${value}))`;

const SIDES = {
  out: { asked: 'from_key', other: 'to_key', otherKind: 'to_kind', otherName: 'to_name' },
  in: { asked: 'to_key', other: 'from_key', otherKind: 'from_kind', otherName: 'from_name' },
} as const;

/** Rows of one direction; all it needs stands in one index. */
function side(direction: Direction, shape: NeighbourShape, sort: NeighbourSort, columns: string, more = ''): string {
  const { asked, otherKind } = SIDES[direction];
  const filters = [
    shape.kinds ? LISTED('kind', 2) : '',
    shape.neighbourKinds ? LISTED(otherKind, 3) : '',
    shape.stages ? LISTED('stage', 4) : '',
  ].join(' ');
  return `SELECT ${columns} FROM relation INDEXED BY relation_${direction}_by_${sort} WHERE ${asked} = ?1 ${filters} ${more}`;
}

function after(column: string, sort: NeighbourSort): string {
  const [to, beyond] = sort === 'name' ? ['>=', '>'] : ['<=', '<'];
  return `AND ${column} ${to} ?5 AND (${column} ${beyond} ?5 OR place > ?6)`;
}

/** Relation id and document; key, document and degree of the neighbour; the value sorted by. */
export function pageSql(shape: NeighbourShape, sort: NeighbourSort, continued: boolean): string {
  const halves = shape.directions.map((direction) => {
    const { other, otherName } = SIDES[direction];
    const column = sort === 'name' ? otherName : sort;
    const columns = `key, place, ${other} AS other, ${column} AS sort`;
    return side(direction, shape, sort, columns, continued ? after(column, sort) : '');
  });
  const order = sort === 'name' ? 'sort' : 'sort DESC';
  return `SELECT r.id, r.doc, e.key, e.doc, e.degree, page.sort
    FROM (${halves.join(' UNION ALL ')} ORDER BY ${order}, place LIMIT ?7) page
    JOIN relation r ON r.key = page.key JOIN entity e ON e.key = page.other
    ORDER BY page.${order}, page.place`;
}

export function countSql(shape: NeighbourShape): string {
  const halves = shape.directions.map((direction) => side(direction, shape, 'amount', 'count(*) AS count'));
  return `SELECT sum(count) FROM (${halves.join(' UNION ALL ')})`;
}

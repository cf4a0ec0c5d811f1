import type { Direction, NeighbourSort } from '../../../../model/api/queries.ts';

/** Parts of the statement: all from the ontology or from here. */
export interface NeighbourParts {
  readonly types: string;
  readonly direction: Direction | undefined;
  /** The label the neighbours must have. */
  readonly label: string | undefined;
  readonly byStage: boolean;
  readonly byAmount: boolean;
  readonly sort: NeighbourSort;
  readonly after: boolean;
}

const KEY = {
  amount: 'r._sortAmount',
  date: 'r._sortDate',
  name: 'm._sortName',
  degree: 'm.degree',
} as const satisfies Record<NeighbourSort, string>;

/** One page of relations with the neighbours. Rows: relation id, its document, neighbour's document, degree, sort key. */
export function readNeighbours(parts: NeighbourParts): string {
  const { types, direction, label, byStage, byAmount, sort, after } = parts;
  const [key, order, beyond] = sort === 'name' ? [KEY[sort], '', '>'] : [KEY[sort], ' DESC', '<'];
  const [left, right] = [direction === 'in' ? '<-' : '-', direction === 'out' ? '->' : '-'];
  const pattern = `MATCH (e)${left}[r:${types}]${right}(m)`;
  const wanted = [
    ...(label === undefined ? [] : [`m:${label}`]),
    ...(byStage ? [`coalesce(r.stage, 'unknown') IN $stages`] : []),
    ...(byAmount ? ['r._sortAmount >= $minYuan', 'r._sortAmount <= $maxYuan'] : []),
  ];
  const where = (conditions: readonly string[]): string =>
    conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `
MATCH (e:Entity {id: $id})
RETURN e._doc AS doc, e.degree AS degree, e.preview AS preview,
  ${byStage || byAmount ? `COUNT { ${pattern}${where(wanted)} }` : 'null'} AS counted,
  COLLECT {
    ${pattern}${where([...wanted, ...(after ? [`(${key} ${beyond} $key OR ${key} = $key AND r.id > $after)`] : [])])}
    WITH r, m ORDER BY ${key}${order}, r.id LIMIT $limit
    RETURN [r.id, r._doc, m._doc, m.degree, ${key}]
  } AS rows`;
}

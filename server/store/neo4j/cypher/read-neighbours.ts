import type { Direction, NeighbourSort } from '../../../../model/api/queries.ts';

/** Parts of the statement: all from the ontology or from here. */
export interface NeighbourParts {
  readonly types: string;
  readonly direction: Direction | undefined;
  /** The label the neighbours must have. */
  readonly label: string | undefined;
  readonly byStage: boolean;
  readonly sort: NeighbourSort;
  readonly after: boolean;
}

const ORDER = {
  amount: 'r._sortAmount DESC, r.id',
  date: 'r._sortDate DESC, r.id',
  name: 'm._sortName, r.id',
} as const satisfies Record<NeighbourSort, string>;

const AFTER = {
  amount: '(r._sortAmount < $key OR r._sortAmount = $key AND r.id > $after)',
  date: '(r._sortDate < $key OR r._sortDate = $key AND r.id > $after)',
  name: '(m._sortName > $key OR m._sortName = $key AND r.id > $after)',
} as const satisfies Record<NeighbourSort, string>;

const KEY = {
  amount: 'r._sortAmount',
  date: 'r._sortDate',
  name: 'm._sortName',
} as const satisfies Record<NeighbourSort, string>;

/** One page of relations with the neighbours. Rows: relation id, its document, neighbour's document, degree, sort key. */
export function readNeighbours(parts: NeighbourParts): string {
  const { types, direction, label, byStage, sort, after } = parts;
  const [left, right] = [direction === 'in' ? '<-' : '-', direction === 'out' ? '->' : '-'];
  const pattern = `MATCH (e)${left}[r:${types}]${right}(m)`;
  const wanted = [
    ...(label === undefined ? [] : [`m:${label}`]),
    ...(byStage ? [`coalesce(r.stage, 'unknown') IN $stages`] : []),
  ];
  const where = (conditions: readonly string[]): string =>
    conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `
MATCH (e:Entity {id: $id})
RETURN e._doc AS doc, e.degree AS degree, e.preview AS preview,
  ${byStage ? `COUNT { ${pattern}${where(wanted)} }` : 'null'} AS counted,
  COLLECT {
    ${pattern}${where([...wanted, ...(after ? [AFTER[sort]] : [])])}
    WITH r, m ORDER BY ${ORDER[sort]} LIMIT $limit
    RETURN [r.id, r._doc, m._doc, m.degree, ${KEY[sort]}]
  } AS rows`;
}

import type { ListSort } from '../../../../model/api/queries.ts';
import { afterCondition, filterConditions, FOUND, where, type ListParts } from './list-parts.ts';

/** Relations have no degree: \`planList\` refuses that sort. */
const KEY = {
  name: 'startNode(x)._sortName',
  degree: 'x._sortAmount',
  amount: 'x._sortAmount',
  date: 'x._sortDate',
} as const satisfies Record<ListSort, string>;

/** One page of relations of a type. Rows: id, document, both ends' documents and degrees, sort key. */
export function listRelations({ of, byName, filters, sort, after }: ListParts): string {
  const key = KEY[sort];
  const start = byName ? `${FOUND} MATCH (found)-[x:${of}]-() WITH DISTINCT x` : `MATCH ()-[x:${of}]->() WITH x`;
  const conditions = filterConditions('x', filters);
  const rest = after ? [...conditions, afterCondition(key, 'x', sort === 'name')] : conditions;
  return `
RETURN
  COUNT { ${start}${where(conditions)} RETURN x } AS total,
  COLLECT {
    ${start}${where(rest)}
    WITH x, ${key} AS key ORDER BY key${sort === 'name' ? '' : ' DESC'}, x.id LIMIT $limit
    WITH x, key, startNode(x) AS a, endNode(x) AS b
    RETURN [x.id, x._doc, a._doc, a.degree, b._doc, b.degree, key]
  } AS rows`;
}

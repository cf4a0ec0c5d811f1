import type { ListSort } from '../../../../model/api/queries.ts';
import { afterCondition, filterConditions, FOUND, where, type ListParts } from './list-parts.ts';

const KEY = {
  name: 'x._sortName',
  degree: 'x.degree',
  amount: 'x._sortAmount',
  date: 'x._sortDate',
} as const satisfies Record<ListSort, string>;

/** One page of entities of a label. Rows: id, document, degree, sort key. */
export function listEntities({ of, byName, filters, sort, after }: ListParts): string {
  const key = KEY[sort];
  const start = byName ? `${FOUND} WITH found AS x WHERE x:${of}` : `MATCH (x:${of})`;
  const conditions = filterConditions('x', filters);
  const rest = after ? [...conditions, afterCondition(key, 'x', sort === 'name')] : conditions;
  return `
RETURN
  COUNT { ${start} WITH x${where(conditions)} RETURN x } AS total,
  COLLECT {
    ${start} WITH x${where(rest)}
    WITH x ORDER BY ${key}${sort === 'name' ? '' : ' DESC'}, x.id LIMIT $limit
    RETURN [x.id, x._doc, x.degree, ${key}]
  } AS rows`;
}

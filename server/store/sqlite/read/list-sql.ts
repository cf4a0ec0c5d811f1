import type { ListSort } from '../../../../model/api/queries.ts';
import type { ListPlan } from '../../../graph/list-plan.ts';
import type { Bound } from '../bound.ts';
import { facetCondition } from '../facets.ts';

/** A list query on its way to statements. `match`: what FTS5 takes; undefined when no text is asked. */
export interface Asked {
  readonly plan: ListPlan;
  readonly sort: ListSort;
  readonly match: string | undefined;
}

/** Where the page before ended (the value sorted by, and the id of an entity or place of a relation); rows to read. */
interface Part {
  readonly end: readonly [key: string | number, tie: string | number] | undefined;
  readonly limit: number;
}

/** What tells rows of equal worth apart. */
const tieOf = ({ plan }: Asked): string => (plan.of === 'entity' ? 'id' : 'place');

function columnOf({ plan, sort }: Asked): string {
  if (sort !== 'name') return sort;
  return plan.of === 'entity' ? 'sort_name' : 'from_name';
}

function orderOf(asked: Asked): { order: string; after: readonly [string, string] } {
  return asked.sort === 'name' ? { order: 'sort', after: ['>=', '>'] } : { order: 'sort DESC', after: ['<=', '<'] };
}

function filters({ plan }: Asked, bound: Bound): string {
  return plan.filters.map((filter) => `AND ${facetCondition('t.facets', filter, bound)}`).join(' ');
}

/** Relations with a matched entity at either end, found from the entities. */
function atEitherEnd(kind: string, match: string): string {
  const side = (direction: string, end: string): string => `
    SELECT r.key FROM names n CROSS JOIN relation r INDEXED BY relation_${direction}_by_amount ON r.${end} = n.rowid
    WHERE names MATCH ${match} AND r.kind = ${kind}`;
  return `${side('out', 'from_key')} UNION ALL ${side('in', 'to_key')}`;
}

/** The rows of one kind that are asked, as `FROM … WHERE …`. */
function rowsOf(asked: Asked, kind: string, index: string, bound: Bound): string {
  const { plan, match } = asked;
  const ofKind = bound.add(kind);
  const where = `WHERE t.kind = ${ofKind} ${filters(asked, bound)}`;
  if (match === undefined) return `FROM ${plan.of} t INDEXED BY ${index} ${where}`;
  const matched = bound.add(match);
  if (plan.of === 'entity') {
    return `FROM names n CROSS JOIN entity t ON t.key = n.rowid ${where} AND names MATCH ${matched}`;
  }
  return `FROM relation t ${where} AND t.key IN (${atEitherEnd(ofKind, matched)})`;
}

/** Rows of every kind apart, so that each comes in order from its index and only the first are read. */
function keysSql(asked: Asked, { end, limit }: Part, bound: Bound): string {
  const column = columnOf(asked);
  const { order, after } = orderOf(asked);
  const most = bound.add(limit);
  const [key, last] = [bound.add(end?.[0] ?? null), bound.add(end?.[1] ?? null)];
  const tie = tieOf(asked);
  const continued = end
    ? `AND t.${column} ${after[0]} ${key} AND (t.${column} ${after[1]} ${key} OR t.${tie} > ${last})`
    : '';
  const arms = asked.plan.kinds.map((kind) => {
    const rows = rowsOf(asked, kind, `${asked.plan.of}_by_${asked.sort}`, bound);
    return `SELECT * FROM (SELECT t.key, t.${tie}, t.${column} AS sort ${rows} ${continued} ORDER BY ${order}, t.${tie} LIMIT ${most})`;
  });
  return `${arms.join(' UNION ALL ')} ORDER BY ${order}, ${tie} LIMIT ${most}`;
}

/** Value sorted by; document, degree. */
export function entityPageSql(asked: Asked, part: Part, bound: Bound): string {
  return `SELECT page.sort, e.doc, e.degree FROM (${keysSql(asked, part, bound)}) page
    JOIN entity e ON e.key = page.key ORDER BY page.${orderOf(asked).order}, page.id`;
}

/** Value sorted by; id and document; key, document and degree of either end. */
export function relationPageSql(asked: Asked, part: Part, bound: Bound): string {
  return `SELECT page.sort, r.id, r.doc, f.key, f.doc, f.degree, t.key, t.doc, t.degree
    FROM (${keysSql(asked, part, bound)}) page JOIN relation r ON r.key = page.key
    JOIN entity f ON f.key = r.from_key JOIN entity t ON t.key = r.to_key
    ORDER BY page.${orderOf(asked).order}, page.place`;
}

export function countSql(asked: Asked, bound: Bound): string {
  const arms = asked.plan.kinds.map(
    (kind) => `SELECT count(*) AS count ${rowsOf(asked, kind, `${asked.plan.of}_by_amount`, bound)}`,
  );
  return `SELECT sum(count) FROM (${arms.join(' UNION ALL ')})`;
}

import type { Trace, TraceStep } from '../../model/api/answers.ts';
import { Problem } from '../../model/api/problems.ts';
import type { TraceQuery } from '../../model/api/queries.ts';
import type { Listed } from '../../model/graph.ts';
import { cyclicTies } from './cyclic-ties.ts';
import type { GraphReader, Tie } from './graph-reader.ts';
import { membersOf } from './chain-members.ts';

const MEMBERS_SHOWN = 50;

const byId = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Follows FEEDS from the starting points, one level at a time. Depths are positive. */
async function follow(
  reader: GraphReader,
  start: readonly string[],
  towards: 'up' | 'down',
  maxHops: number,
): Promise<Map<string, number>> {
  const depths = new Map(start.map((id) => [id, 0]));
  let border = start;
  for (let depth = 1; depth <= maxHops && border.length > 0; depth++) {
    const ties = await reader.ties(border, ['FEEDS'], towards === 'down' ? 'from' : 'to');
    border = [...new Set(ties.map((tie) => (towards === 'down' ? tie.to : tie.from)))].filter((id) => !depths.has(id));
    for (const id of border) depths.set(id, depth);
  }
  return depths;
}

/** Steps by distance, upstream before downstream, then by id. Reached both ways, the nearer counts; of equals upstream. */
async function depthsAround(
  reader: GraphReader,
  start: readonly string[],
  query: TraceQuery,
): Promise<[string, number][]> {
  const up = query.direction === 'down' ? new Map<string, number>() : await follow(reader, start, 'up', query.maxHops);
  const down =
    query.direction === 'up' ? new Map<string, number>() : await follow(reader, start, 'down', query.maxHops);
  const depths = new Map<string, number>(start.map((id) => [id, 0]));
  for (const [id, depth] of up) depths.set(id, depth === 0 ? 0 : -depth);
  for (const [id, depth] of down) {
    const before = depths.get(id);
    if (before === undefined || depth < Math.abs(before)) depths.set(id, depth);
  }
  return [...depths].sort(([a, x], [b, y]) => Math.abs(x) - Math.abs(y) || x - y || byId(a, b));
}

function firstMembers(ties: readonly Tie[]): Listed<string> {
  const all = [...new Set(ties.map(({ from }) => from))].sort(byId);
  const items = all.slice(0, MEMBERS_SHOWN);
  return { items, shown: items.length, total: all.length, truncated: items.length < all.length };
}

/**
 * Follows a chain, segment or product up and down and says who stands where and which segments nobody fills.
 * @throws Problem `entity-unknown` when the id, or the region, does not exist
 */
export async function trace(query: TraceQuery, reader: GraphReader): Promise<Trace> {
  const asked = query.region === undefined ? [query.id] : [query.id, query.region];
  const present = (await reader.entities(asked)).map(({ id }) => id);
  const missing = asked.find((id) => !present.includes(id));
  if (missing !== undefined) throw new Problem('entity-unknown', { id: missing });
  const segments = (await reader.ties([query.id], ['SEGMENT_OF'], 'to')).map(({ from }) => from);
  const all = await depthsAround(reader, [...new Set([query.id, ...segments])].sort(byId), query);
  const chosen = all.slice(0, query.limit);
  const ids = chosen.map(([id]) => id);
  const members = await membersOf(reader, ids, query.region);
  const steps = chosen.map(([id, depth]): TraceStep => ({
    id,
    depth,
    members: firstMembers(members.get(id) ?? []),
  }));
  const whole = await reader.subgraph([...new Set([...ids, ...steps.flatMap((step) => step.members.items)])]);
  const within = new Set(ids);
  const drawn = new Set(['FEEDS', 'SEGMENT_OF', 'ENGAGES_IN', 'PRODUCES']);
  const relations = whole.relations.filter(({ kind, to }) => drawn.has(kind) && within.has(to));
  const segmentIds = new Set(whole.entities.filter(({ kind }) => kind === 'Segment').map(({ id }) => id));
  return {
    steps,
    gaps: steps.filter((step) => segmentIds.has(step.id) && step.members.total === 0).map(({ id }) => id),
    cycles: cyclicTies(relations.filter(({ kind }) => kind === 'FEEDS')),
    subgraph: { entities: whole.entities, relations },
    shown: chosen.length,
    total: all.length,
    truncated: chosen.length < all.length,
  };
}

import type { ChainSummary, ListRow } from '../../model/api/answers.ts';
import { Problem } from '../../model/api/problems.ts';
import type { ChainsQuery, ListQuery } from '../../model/api/queries.ts';
import type { Entity, Listed } from '../../model/graph.ts';
import type { GraphReader, Tie } from './graph-reader.ts';
import { membersOf } from './chain-members.ts';

type ListVerb = (query: ListQuery) => Promise<Listed<ListRow>>;

function summary(chain: Entity, inside: readonly Tie[], members: ReadonlyMap<string, Tie[]>, open: Set<string>) {
  const parts = inside.map(({ from }) => from);
  const engaged = [chain.id, ...parts].flatMap((id) => (members.get(id) ?? []).map(({ from }) => from));
  return {
    entity: chain,
    segments: parts.length,
    gaps: parts.filter((id) => open.has(id)).length,
    members: new Set(engaged).size,
  } satisfies ChainSummary;
}

/**
 * A page of the industrial chains, by name, with what is in each counted.
 * @throws Problem `entity-unknown` when the region does not exist
 */
export async function chains(query: ChainsQuery, list: ListVerb, reader: GraphReader): Promise<Listed<ChainSummary>> {
  const { region, ...rest } = query;
  if (region !== undefined && (await reader.entities([region])).length === 0) {
    throw new Problem('entity-unknown', { id: region });
  }
  const { items, ...page } = await list({ kind: 'Chain', sort: 'name', ...rest });
  const found = items.flatMap((row) => ('entity' in row ? [row.entity] : []));
  const inside = await reader.ties(
    found.map(({ id }) => id),
    ['SEGMENT_OF'],
    'to',
  );
  const parts = [...new Set(inside.map(({ from }) => from))];
  const members = await membersOf(reader, [...found.map(({ id }) => id), ...parts], region);
  const open = (await reader.entities(parts)).filter(({ kind, id }) => kind === 'Segment' && !members.has(id));
  const gaps = new Set(open.map(({ id }) => id));
  const summaries = found.map((chain) =>
    summary(
      chain,
      inside.filter(({ to }) => to === chain.id),
      members,
      gaps,
    ),
  );
  return { items: summaries, ...page };
}

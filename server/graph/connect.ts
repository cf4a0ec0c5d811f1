import type { Connections, Path } from '../../model/api/answers.ts';
import { Problem } from '../../model/api/problems.ts';
import type { ConnectQuery } from '../../model/api/queries.ts';
import type { Subgraph } from '../../model/graph.ts';
import type { GraphReader } from './graph-reader.ts';

/**
 * All shortest paths between two entities, whatever the direction of the relations, as entity ids from the
 * one to the other: at most `maxHops` relations long, and with a `hubDegree` no inner entity that has a larger degree or
 * is one of the ontology's `wideThings`.
 * Two paths over the same entities are one. Empty when there is none.
 */
export type PairPaths = (
  from: string,
  to: string,
  query: Pick<ConnectQuery, 'maxHops' | 'hubDegree'>,
) => Promise<readonly (readonly string[])[]>;

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function pairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to): [string, string] => [from, to]));
}

/** Shortest first, then over less connected entities, then by ids. */
function rank(found: readonly (readonly string[])[], degrees: ReadonlyMap<string, number>): (readonly string[])[] {
  const weight = (path: readonly string[]): number =>
    path.slice(1, -1).reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  const rows = found.map((path) => ({ path, weight: weight(path), text: path.join(' ') }));
  rows.sort((a, b) => a.path.length - b.path.length || a.weight - b.weight || compare(a.text, b.text));
  return rows.map(({ path }) => path);
}

/** Keeps of the relations only those on the paths, and lists them for each step. */
function layPaths(chosen: readonly (readonly string[])[], whole: Subgraph): { paths: Path[]; subgraph: Subgraph } {
  const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');
  const between = new Map<string, string[]>();
  for (const { id, from, to } of whole.relations) {
    const key = pairKey(from, to);
    between.set(key, [...(between.get(key) ?? []), id]);
  }
  const paths = chosen.map((entities): Path => ({
    entities,
    relations: entities.slice(1).map((to, index) => between.get(pairKey(entities[index] ?? '', to)) ?? []),
  }));
  const used = new Set(paths.flatMap((path) => path.relations.flat()));
  return {
    paths,
    subgraph: {
      entities: whole.entities,
      relations: whole.relations.filter(({ id }) => used.has(id)),
    },
  };
}

/**
 * Paths among all pairs of the asked entities.
 * @throws Problem `entity-unknown` for the first id that does not exist
 */
export async function connect(query: ConnectQuery, reader: GraphReader, pairPaths: PairPaths): Promise<Connections> {
  const ids = [...new Set(query.ids)];
  const present = new Set((await reader.entities(ids)).map(({ id }) => id));
  const missing = ids.find((id) => !present.has(id));
  if (missing !== undefined) throw new Problem('entity-unknown', { id: missing });
  const found: (readonly string[])[] = [];
  for (const [from, to] of pairs(ids)) found.push(...(await pairPaths(from, to, query)));
  const onPaths = await reader.entities([...new Set(found.flat())]);
  const degrees = new Map(onPaths.map(({ id, degree }) => [id, degree]));
  const chosen = rank(found, degrees).slice(0, query.limit);
  const members = [...new Set([...ids, ...chosen.flat()])];
  return {
    ...layPaths(chosen, await reader.subgraph(members)),
    shown: chosen.length,
    total: found.length,
    truncated: chosen.length < found.length,
  };
}

import type { Connections } from '../../../../model/api/answers.ts';
import type { ConnectQuery } from '../../../../model/api/queries.ts';
import type { Entity, Relation } from '../../../../model/graph.ts';
import { wideThings, type Ontology } from '../../../../model/ontology/index.ts';
import { connect as connectPairs } from '../../../graph/connect.ts';
import type { GraphReader } from '../../../graph/graph-reader.ts';
import type { Connection } from '../connection.ts';
import { findPaths } from '../cypher/find-paths.ts';
import { readEntity, readRelation } from '../documents.ts';
import { labelOf, quoted, typesOf } from '../identifiers.ts';
import { nativeName } from '../native-properties.ts';

type EntityColumns = readonly [id: string, doc: string, degree: number];

interface Answer {
  readonly ends: readonly EntityColumns[];
  readonly found: readonly [
    {
      readonly paths: readonly (readonly string[])[];
      readonly entities: readonly EntityColumns[];
      readonly relations: readonly (readonly [id: string, doc: string])[];
    },
  ];
}

/** What the paths of all pairs have brought along. */
interface Found {
  readonly paths: Map<string, readonly (readonly string[])[]>;
  readonly entities: Map<string, Entity>;
  readonly relations: Map<string, Relation>;
}

/** Pairs asked at once: a few keep the server busy, more would only wait for a connection. */
const AT_ONCE = 4;

const pairKey = (from: string, to: string): string => `${from} ${to}`;

function keepAnswer(found: Found, { ends, found: [on] }: Answer): void {
  for (const [id, doc, degree] of [...ends, ...on.entities]) {
    if (!found.entities.has(id)) found.entities.set(id, readEntity(doc, degree));
  }
  for (const [id, doc] of on.relations) {
    if (!found.relations.has(id)) found.relations.set(id, readRelation(id, doc));
  }
}

/** Two paths over the same entities differ only in parallel relations: they are one. */
function distinct(paths: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(paths.map((path) => [path.join(' '), path])).values()];
}

/** Holds for a node `n` over which a path may go when hubs are left out. */
function noHub(using: Ontology): string {
  const wide = wideThings(using).map(({ kind, property }, index) => {
    const value = `coalesce(n.${quoted(nativeName(property))}, '')`;
    return `NOT (n:${labelOf(using, kind) ?? ''} AND ${value} IN $wide[${index}])`;
  });
  return ['n.degree <= $hub', ...wide].join(' AND ');
}

async function findAll(connection: Connection, using: Ontology, query: ConnectQuery): Promise<Found> {
  const found: Found = { paths: new Map(), entities: new Map(), relations: new Map() };
  const { maxHops, hubDegree } = query;
  const statement = findPaths(typesOf(using), Math.trunc(maxHops), hubDegree === undefined ? undefined : noHub(using));
  const wide = wideThings(using).map(({ values }) => values);
  const ids = [...new Set(query.ids)];
  const pairs = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => [from, to] as const));
  const ask = async ([from, to]: readonly [string, string]): Promise<void> => {
    const params = { ends: [from, to], hub: hubDegree ?? 0, wide };
    const [answer] = await connection.read<Answer>(statement, params);
    if (!answer) return;
    keepAnswer(found, answer);
    found.paths.set(pairKey(from, to), distinct(answer.found[0].paths));
  };
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    await Promise.all(pairs.slice(start, start + AT_ONCE).map(ask));
  }
  return found;
}

/** Answers the shared use case from what the paths have brought along: one round trip a pair, and none besides. */
function readerOf({ entities, relations }: Found): Pick<GraphReader, 'entities' | 'subgraph'> {
  const present = (ids: readonly string[]): Entity[] => ids.flatMap((id) => entities.get(id) ?? []);
  return {
    entities: async (ids) => present(ids),
    async subgraph(ids) {
      const inside = new Set(ids);
      const among = [...relations.values()].filter(({ from, to }) => inside.has(from) && inside.has(to));
      return { entities: present(ids), relations: among.sort((a, b) => (a.id < b.id ? -1 : 1)) };
    },
  };
}

/** @throws Problem `entity-unknown` */
export async function connect(
  connection: Connection,
  using: Ontology,
  reader: GraphReader,
  query: ConnectQuery,
): Promise<Connections> {
  const found = await findAll(connection, using, query);
  const brought = found.entities.size === 0 ? {} : readerOf(found);
  return connectPairs(query, { ...reader, ...brought }, async (from, to) => {
    return found.paths.get(pairKey(from, to)) ?? [];
  });
}

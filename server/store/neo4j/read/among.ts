import type { Subgraph } from '../../../../model/graph.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import type { Cited, CitedSubgraph } from '../../../graph/graph-reader.ts';
import type { Connection } from '../connection.ts';
import { READ_CITED } from '../cypher/read-cited.ts';
import { readSubgraph, type SubgraphColumns } from '../cypher/read-subgraph.ts';
import { readEntity, readRelation } from '../documents.ts';
import { typesOf } from '../identifiers.ts';

type Row = readonly [id: string, ...rest: unknown[]];

/** How many subjects at a time; more could come near the time limit of a question. */
const PART = 10_000;

/** The entities, each once and in the order asked, and every relation among them by id; each row begins with the id. */
async function among<E extends Row, R extends Row>(
  connection: Connection,
  using: Ontology,
  asked: readonly string[],
  columns: SubgraphColumns,
): Promise<{ readonly entities: readonly E[]; readonly relations: readonly R[] }> {
  const ids = [...new Set(asked)];
  const statement = readSubgraph(typesOf(using), columns);
  const [row] = await connection.read<{ entities: E[]; relations: R[] }>(statement, { ids });
  const known = new Map((row?.entities ?? []).map((entity) => [entity[0], entity]));
  return {
    entities: ids.flatMap((id) => {
      const entity = known.get(id);
      return entity ? [entity] : [];
    }),
    relations: (row?.relations ?? []).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

export async function subgraph(connection: Connection, using: Ontology, ids: readonly string[]): Promise<Subgraph> {
  const { entities, relations } = await among<
    readonly [id: string, doc: string, degree: number],
    readonly [id: string, doc: string]
  >(connection, using, ids, { entity: 'e.id, e._doc, e.degree', relation: 'r.id, r._doc' });
  return {
    entities: entities.map(([, doc, degree]) => readEntity(doc, degree)),
    relations: relations.map(([id, doc]) => readRelation(id, doc)),
  };
}

async function sourcesOf(
  connection: Connection,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const sources = new Map<string, readonly string[]>();
  for (let start = 0; start < subjects.length; start += PART) {
    const ids = subjects.slice(start, start + PART);
    const [row] = await connection.read<{ rows: [string, string[]][] }>(READ_CITED, { ids });
    for (const [id, found] of row?.rows ?? []) sources.set(id, found.sort());
  }
  return sources;
}

export async function cited(connection: Connection, using: Ontology, ids: readonly string[]): Promise<CitedSubgraph> {
  const { entities, relations } = await among<readonly [id: string, kind: string], readonly [id: string]>(
    connection,
    using,
    ids,
    { entity: 'e.id, e.kind', relation: 'r.id' },
  );
  const sources = await sourcesOf(
    connection,
    [...entities, ...relations].map(([id]) => id),
  );
  const citedOf = (id: string): Cited => ({ id, sources: sources.get(id) ?? [] });
  return {
    entities: entities.map(([id, kind]) => ({ ...citedOf(id), kind })),
    relations: relations.map(([id]) => citedOf(id)),
  };
}

import { relationIdentity } from '../../../../model/ids.ts';
import type { Entity, Relation } from '../../../../model/graph.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import type { GraphReader, Tie } from '../../../graph/graph-reader.ts';
import type { Connection } from '../connection.ts';
import { READ_ENTITIES } from '../cypher/read-entities.ts';
import { readRelationsOfKind } from '../cypher/read-relations-of-kind.ts';
import { readRelations } from '../cypher/read-relations.ts';
import { readTies } from '../cypher/read-ties.ts';
import { readEntity, readRelation } from '../documents.ts';
import { kindInId, typeOf, typesOf } from '../identifiers.ts';
import { cited, subgraph } from './among.ts';

type EntityColumns = readonly [id: string, doc: string, degree: number];
type RelationColumns = readonly [id: string, doc: string];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** In the order of the ids; those that were not found are left out. */
function inOrder<T extends { readonly id: string }>(ids: readonly string[], found: readonly T[]): T[] {
  const known = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

const toEntity = ([, doc, degree]: EntityColumns): Entity => readEntity(doc, degree);
const toRelation = ([id, doc]: RelationColumns): Relation => readRelation(id, doc);

async function relations(
  connection: Connection,
  using: Ontology,
  ids: readonly string[],
): Promise<readonly Relation[]> {
  const kinds = new Set(ids.flatMap((id) => kindInId(using, id) ?? []));
  const found = [...kinds].map(async (kind) => {
    const ofKind = ids.filter((id) => kindInId(using, id) === kind);
    const statement = readRelations(typesOf(using, [kind]));
    const [row] = await connection.read<{ rows: RelationColumns[] }>(statement, { ids: ofKind });
    return (row?.rows ?? []).map(toRelation);
  });
  return inOrder(ids, (await Promise.all(found)).flat());
}

async function ties(connection: Connection, types: string, ids: readonly string[], end: 'from' | 'to'): Promise<Tie[]> {
  if (types === '' || ids.length === 0) return [];
  const [row] = await connection.read<{ ids: string[] }>(readTies(types, end), { ids });
  return (row?.ids ?? []).sort().map((relation) => {
    const { from, to } = relationIdentity(relation);
    return { relation, from, to };
  });
}

/** What the shared use cases read, on Neo4j: one round trip a call. */
export function makeReader(connection: Connection, using: Ontology): GraphReader {
  return {
    using,
    async entities(ids) {
      const [row] = await connection.read<{ rows: EntityColumns[] }>(READ_ENTITIES, { ids });
      return inOrder(ids, (row?.rows ?? []).map(toEntity));
    },
    relations: (ids) => relations(connection, using, ids),
    async relationsOfKind(kind) {
      const type = typeOf(using, kind);
      if (type === undefined) return [];
      const rows = await connection.read<{ id: string; doc: string }>(readRelationsOfKind(type));
      return rows.map(({ id, doc }) => readRelation(id, doc)).sort(byId);
    },
    ties: (ids, kinds, end) => ties(connection, typesOf(using, kinds), ids, end),
    subgraph: (ids) => subgraph(connection, using, ids),
    cited: (ids) => cited(connection, using, ids),
  };
}

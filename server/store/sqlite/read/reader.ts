import type { Entity, Relation, Subgraph } from '../../../../model/graph.ts';
import { relationIdentity } from '../../../../model/ids.ts';
import type { GraphReader, Tie } from '../../../graph/graph-reader.ts';
import type { Access } from '../access.ts';
import type { Connection } from '../connection.ts';
import { readEntity, readRelation } from '../documents.ts';
import { cited, relationKeysAmong } from './among.ts';
import { inPages, inParts } from './in-parts.ts';

type KeyedEntity = readonly [key: number, entity: Entity];

/** Unknown ids are left out; the order is that of the ids. */
function entitiesAt(db: Connection, ids: readonly string[]): KeyedEntity[] {
  return db
    .rows<[number, string, number]>(
      'SELECT e.key, e.doc, e.degree FROM json_each(?) a JOIN entity e ON e.id = a.value ORDER BY a.key',
      [JSON.stringify(ids)],
    )
    .map(([key, doc, degree]) => [key, readEntity(doc, degree)]);
}

function relationsAt(db: Connection, ids: readonly string[]): Relation[] {
  return db
    .rows<[string, string]>('SELECT r.id, r.doc FROM json_each(?) a JOIN relation r ON r.id = a.value ORDER BY a.key', [
      JSON.stringify(ids),
    ])
    .map(([id, doc]) => readRelation(id, doc));
}

/** Relation ids begin with the kind, so that those of a kind stand together. */
function relationsAfter(db: Connection, kind: string, after: string, limit: number): Relation[] {
  return db
    .rows<[string, string]>('SELECT id, doc FROM relation WHERE id > ? AND id < ? ORDER BY id LIMIT ?', [
      after === '' ? `${kind}~` : after,
      `${kind}~~`,
      limit,
    ])
    .map(([id, doc]) => readRelation(id, doc));
}

async function relationsOfKind(db: Connection, kind: string): Promise<Relation[]> {
  const all: Relation[] = [];
  const pages = inPages(
    (after, limit) => relationsAfter(db, kind, after, limit),
    ({ id }) => id,
  );
  for await (const page of pages) for (const relation of page) all.push(relation);
  return all;
}

function tiesAt(db: Connection, ids: readonly string[], kinds: readonly string[], end: 'from' | 'to'): Tie[] {
  const index = end === 'from' ? 'relation_out_by_amount' : 'relation_in_by_amount';
  return db
    .rows<[string]>(
      `SELECT r.id FROM json_each(?) a JOIN entity e ON e.id = a.value
       JOIN relation r INDEXED BY ${index} ON r.${end}_key = e.key
       WHERE r.kind IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids), JSON.stringify(kinds)],
    )
    .map(([relation]) => {
      const { from, to } = relationIdentity(relation);
      return { relation, from, to };
    });
}

function relationsWith(db: Connection, keys: readonly number[]): Relation[] {
  return db
    .rows<[string, string]>(
      'SELECT r.id, r.doc FROM json_each(?) a JOIN relation r ON r.key = a.value ORDER BY a.key',
      [JSON.stringify(keys)],
    )
    .map(([id, doc]) => readRelation(id, doc));
}

const byRelation = (a: Tie, b: Tie): number => (a.relation < b.relation ? -1 : 1);

/** The entities, each once and in the order asked, and every relation among them by id. */
async function subgraph(db: Connection, ids: readonly string[]): Promise<Subgraph> {
  const found = await inParts([...new Set(ids)], (part) => entitiesAt(db, part));
  const keys = relationKeysAmong(
    db,
    found.map(([key]) => key),
  );
  return {
    entities: found.map(([, entity]) => entity),
    relations: await inParts(keys, (part) => relationsWith(db, part)),
  };
}

/** What the use cases of `server/graph` read. Large questions are read in parts. */
export function graphReader({ db, using }: Access): GraphReader {
  return {
    using,
    entities: (ids) => inParts(ids, (part) => entitiesAt(db, part).map(([, entity]) => entity)),
    relations: (ids) => inParts(ids, (part) => relationsAt(db, part)),
    relationsOfKind: (kind) => relationsOfKind(db, kind),
    ties: async (ids, kinds, end) => (await inParts(ids, (part) => tiesAt(db, part, kinds, end))).sort(byRelation),
    subgraph: (ids) => subgraph(db, ids),
    cited: (ids) => cited(db, ids),
  };
}

import type { Cited, CitedSubgraph } from '../../../graph/graph-reader.ts';
import type { Connection } from '../connection.ts';
import { inParts } from './in-parts.ts';

/** The keys of the entities that exist, each once, in the order asked. */
export async function entityKeys(db: Connection, ids: readonly string[]): Promise<number[]> {
  const rows = await inParts([...new Set(ids)], (part) =>
    db.rows<[number]>('SELECT e.key FROM json_each(?) a JOIN entity e ON e.id = a.value ORDER BY a.key', [
      JSON.stringify(part),
    ]),
  );
  return rows.map(([key]) => key);
}

/**
 * The keys of all relations among the entities, by id. From each entity only what leaves it, so that a hub's many
 * incoming relations are not read; and of all that, only the index.
 */
export function relationKeysAmong(db: Connection, entities: readonly number[]): number[] {
  const rows = db.rows<[number]>(
    `SELECT r.key FROM json_each(?1) a JOIN relation r INDEXED BY relation_out_by_amount ON r.from_key = a.value
     WHERE r.to_key IN (SELECT value FROM json_each(?1)) ORDER BY r.place`,
    [JSON.stringify(entities)],
  );
  return rows.map(([key]) => key);
}

/** Of the named relations those among the entities, by id. */
export function namedKeysAmong(db: Connection, entities: readonly number[], ids: readonly string[]): number[] {
  const rows = db.rows<[number]>(
    `SELECT r.key FROM json_each(?1) a JOIN relation r ON r.id = a.value
     WHERE r.from_key IN (SELECT value FROM json_each(?2)) AND r.to_key IN (SELECT value FROM json_each(?2))
     ORDER BY r.place`,
    [JSON.stringify([...new Set(ids)]), JSON.stringify(entities)],
  );
  return rows.map(([key]) => key);
}

type CitedRow = readonly [id: string, sources: string];

const SOURCES = (subject: 'entity' | 'relation'): string =>
  `(SELECT json_group_array(DISTINCT c.source) FROM claim c WHERE c.${subject} = t.key)`;

const citedOf = ([id, sources]: CitedRow): Cited => ({ id, sources: (JSON.parse(sources) as string[]).sort() });

/** The entities, each once and in the order asked, and every relation among them by id, with who is cited for each. */
export async function cited(db: Connection, ids: readonly string[]): Promise<CitedSubgraph> {
  const entities = await inParts([...new Set(ids)], (part) =>
    db.rows<readonly [...CitedRow, number, string]>(
      `SELECT t.id, ${SOURCES('entity')}, t.key, t.kind FROM json_each(?) a JOIN entity t ON t.id = a.value ORDER BY a.key`,
      [JSON.stringify(part)],
    ),
  );
  const keys = relationKeysAmong(
    db,
    entities.map(([, , key]) => key),
  );
  const relations = await inParts(keys, (part) =>
    db.rows<CitedRow>(
      `SELECT t.id, ${SOURCES('relation')} FROM json_each(?) a JOIN relation t ON t.key = a.value ORDER BY a.key`,
      [JSON.stringify(part)],
    ),
  );
  return {
    entities: entities.map(([id, sources, , kind]) => ({ ...citedOf([id, sources]), kind })),
    relations: relations.map(citedOf),
  };
}

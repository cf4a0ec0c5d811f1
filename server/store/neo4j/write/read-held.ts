import { relationIdentity } from '../../../../model/ids.ts';
import type { Naming } from '../../../../model/names.ts';
import type { Entity } from '../../../../model/graph.ts';
import type { Run } from '../connection.ts';
import { READ_HELD_CLAIMS } from '../cypher/read-held-claims.ts';
import { READ_HELD_ENTITIES } from '../cypher/read-held-entities.ts';
import { READ_HELD_SOURCES } from '../cypher/read-held-sources.ts';
import { readClaim, readSource, type ClaimColumns } from '../documents.ts';
import { readCounts } from '../preview-counts.ts';
import type { Held, HeldClaim, HeldEntity, HeldNaming, HeldSource } from './held.ts';

/** Ids of what a change touches, whether or not the store has it. */
export interface Touched {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

const CHUNK = 10_000;

export async function readInChunks<T extends object>(run: Run, cypher: string, ids: readonly string[]): Promise<T[]> {
  const rows: T[][] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    rows.push(await run<T>(cypher, { ids: ids.slice(start, start + CHUNK) }));
  }
  return rows.flat();
}

interface EntityRow {
  readonly id: string;
  readonly doc: string;
  readonly preview: readonly string[];
  readonly batches: readonly number[];
  readonly namings: string | null;
}

/** An entity that one batch holds has that batch's naming as its own names, and no list of namings. */
function heldEntity({ id, doc, preview, batches, namings }: EntityRow): HeldEntity {
  const { kind, name, nameEn, aliases } = JSON.parse(doc) as Entity;
  const all = namings === null ? [{ name, nameEn, aliases }] : (JSON.parse(namings) as readonly Naming[]);
  const held = batches.flatMap((batch, index): HeldNaming[] => {
    const naming = all[index];
    return naming ? [{ batch, naming }] : [];
  });
  return { id, kind, namings: held, counted: readCounts(preview) };
}

async function heldEntities(run: Run, ids: readonly string[]): Promise<Map<string, HeldEntity>> {
  const rows = await readInChunks<EntityRow>(run, READ_HELD_ENTITIES, ids);
  return new Map(rows.map((row) => [row.id, heldEntity(row)]));
}

async function heldClaims(run: Run, ids: readonly string[]): Promise<Map<string, HeldClaim[]>> {
  const rows = await readInChunks<{
    readonly subject: string;
    readonly claims: readonly (readonly [...ClaimColumns, readonly number[]])[];
  }>(run, READ_HELD_CLAIMS, ids);
  return new Map(
    rows.map(({ subject, claims }) => [
      subject,
      claims.map(([...columns]) => {
        const batches = columns.pop() as readonly number[];
        return { claim: readClaim(columns as unknown as ClaimColumns), batches };
      }),
    ]),
  );
}

async function heldSources(run: Run, ids: readonly string[]): Promise<Map<string, HeldSource>> {
  const rows = await readInChunks<{
    readonly doc: string;
    readonly batches: readonly number[];
    readonly cited: number;
  }>(run, READ_HELD_SOURCES, ids);
  return new Map(
    rows.map(({ doc, batches, cited }) => {
      const source = readSource(doc);
      return [source.id, { source, batches, cited }];
    }),
  );
}

/** Reads what the store holds of the touched things, and of the ends and sources they point at. */
export async function readHeld(run: Run, touched: Touched): Promise<Held> {
  const near = new Set(touched.entities);
  for (const id of touched.relations) {
    const { from, to } = relationIdentity(id);
    near.add(from).add(to);
  }
  const entities = await heldEntities(run, [...near]);
  const relations = [...touched.relations].filter((id) => {
    const { from, to } = relationIdentity(id);
    return entities.has(from) && entities.has(to);
  });
  const claims = await heldClaims(run, [...[...touched.entities].filter((id) => entities.has(id)), ...relations]);
  const cited = [...claims.values()].flat().map(({ claim }) => claim.source);
  const sources = await heldSources(run, [...new Set([...touched.sources, ...cited])]);
  return { entities, sources, claims };
}

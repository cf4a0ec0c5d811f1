import { isRelationId } from '../../../../model/ids.ts';
import { rankDate } from '../../../../model/claims.ts';
import type { Ontology } from '../../../../model/ontology/index.ts';
import type { BatchContent } from '../../../graph/batch-content.ts';
import type { Run } from '../connection.ts';
import { READ_CITING_SUBJECTS } from '../cypher/read-citing-subjects.ts';
import { READ_HOLDINGS } from '../cypher/read-holdings.ts';
import { readRelationsAt } from '../cypher/read-relations-at.ts';
import { typesOf } from '../identifiers.ts';
import type { Held } from './held.ts';
import { readInChunks, type Touched } from './read-held.ts';

/** What the batches hold, and what the content holds. */
export async function touchedBy(run: Run, batches: readonly number[], content?: BatchContent): Promise<Touched> {
  const held =
    batches.length === 0
      ? []
      : await run<Record<keyof Touched, readonly string[] | null>>(READ_HOLDINGS, {
          numbers: batches,
        });
  const all = (part: keyof Touched): Set<string> =>
    new Set([...held.flatMap((row) => row[part] ?? []), ...(content?.[part].map(({ id }) => id) ?? [])]);
  return { entities: all('entities'), relations: all('relations'), sources: all('sources') };
}

/**
 * Adds what a replacement touches beyond its batches: subjects whose claims cite a source that comes back with another
 * date, relations of an entity that comes back as another kind.
 */
export async function widen(
  run: Run,
  using: Ontology,
  touched: Touched,
  held: Held,
  content: BatchContent,
): Promise<Touched> {
  const redated = content.sources.filter((source) => {
    const before = held.sources.get(source.id);
    return before && rankDate(before.source) !== rankDate(source);
  });
  const changed = content.entities.filter(({ id, kind }) => {
    const before = held.entities.get(id);
    return before && before.kind !== kind;
  });
  if (redated.length === 0 && changed.length === 0) return touched;
  const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  const citing = await readInChunks<{ subject: string }>(run, READ_CITING_SUBJECTS, idsOf(redated));
  const subjects = citing.map(({ subject }) => subject);
  const relations = await readInChunks<{ id: string }>(run, readRelationsAt(typesOf(using)), idsOf(changed));
  return {
    sources: touched.sources,
    entities: new Set([...touched.entities, ...subjects.filter((id) => !isRelationId(id))]),
    relations: new Set([...touched.relations, ...subjects.filter(isRelationId), ...idsOf(relations)]),
  };
}

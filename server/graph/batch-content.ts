import { createHash, hash } from 'node:crypto';
import type { Claim, Source } from '../../model/graph.ts';
import { canonicalJson, relationId } from '../../model/ids.ts';
import type { Naming } from '../../model/names.ts';
import type { ClaimRecord, Located } from '../../model/records.ts';
import { sourceOf } from './check-batch.ts';

export interface BatchEntity {
  readonly id: string;
  readonly kind: string;
  readonly naming: Naming;
  readonly claims: readonly Claim[];
}

export interface BatchRelation {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly key?: string;
  readonly claims: readonly Claim[];
}

/** A checked batch as the stores write it: claims with their ids, relations with theirs. */
export interface BatchContent {
  /** Equal for equal content, in whatever order it came. */
  readonly digest: string;
  readonly sources: readonly Source[];
  readonly entities: readonly BatchEntity[];
  readonly relations: readonly BatchRelation[];
}

/** Says all of a part of the batch: a claim's id stands for its content, a relation's id for its kind, ends and key. */
function digestText(part: Source | BatchEntity | BatchRelation): string {
  if (!('claims' in part)) return canonicalJson(part);
  const about = 'naming' in part ? canonicalJson([part.id, part.kind, part.naming]) : part.id;
  return part.claims.reduce((text, { id }) => `${text} ${id}`, about);
}

function digestOf(parts: readonly (Source | BatchEntity | BatchRelation)[]): string {
  const whole = createHash('sha256');
  const ordered = [...parts].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const part of ordered) whole.update(`${digestText(part)}\n`);
  return whole.digest('base64url');
}

/**
 * Claims with their ids, which are made from subject and content, so that loading a claim again makes no second one.
 * They come by id: their order in the record means nothing, and must not tell two batches apart.
 * @param subject the id of the entity or relation
 */
export function claimsOf(subject: string, claims: readonly ClaimRecord[]): Claim[] {
  const byId = new Map(
    claims.map((claim): [string, Claim] => {
      const text = `${subject} ${canonicalJson(claim)}`;
      const id = hash('sha256', text, 'base64url').slice(0, 22);
      return [id, { id, ...claim }];
    }),
  );
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export function batchContent(records: readonly Located[]): BatchContent {
  const sources: Source[] = [];
  const entities: BatchEntity[] = [];
  const relations: BatchRelation[] = [];
  for (const { record } of records) {
    if (record.type === 'source') sources.push(sourceOf(record));
    else if (record.type === 'entity') {
      const { id, kind, name, nameEn, aliases } = record;
      entities.push({
        id,
        kind,
        naming: { name, nameEn, aliases },
        claims: claimsOf(id, record.claims),
      });
    } else {
      const { kind, from, to, key } = record;
      const id = relationId(record);
      relations.push({
        id,
        kind,
        from,
        to,
        ...(key !== undefined && { key }),
        claims: claimsOf(id, record.claims),
      });
    }
  }
  const digest = digestOf([...sources, ...entities, ...relations]);
  return { digest, sources, entities, relations };
}

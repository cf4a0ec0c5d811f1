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

/** A checked batch as the stores write it: claims with their ids, relations with theirs; everything by id. */
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

/** How many parts are hashed in one go: a call for each would take longer than the hashing. */
const HASHED_AT_ONCE = 500;

function digestOf(parts: readonly (Source | BatchEntity | BatchRelation)[]): string {
  const whole = createHash('sha256');
  for (let start = 0; start < parts.length; start += HASHED_AT_ONCE) {
    const some = parts.slice(start, start + HASHED_AT_ONCE);
    whole.update(some.map((part) => `${digestText(part)}\n`).join(''));
  }
  return whole.digest('base64url');
}

function byId<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return all.length < 2 ? [...all] : [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function claimOf(subject: string, claim: ClaimRecord): Claim {
  const text = `${subject} ${canonicalJson(claim)}`;
  return { id: hash('sha256', text, 'base64url').slice(0, 22), ...claim };
}

/**
 * Claims with their ids, which are made from subject and content, so that loading a claim again makes no second one.
 * They come by id: their order in the record means nothing, and must not tell two batches apart.
 * @param subject the id of the entity or relation
 */
export function claimsOf(subject: string, claims: readonly ClaimRecord[]): Claim[] {
  const all = claims.map((claim) => claimOf(subject, claim));
  // Most have one claim, and most loads are large.
  return all.length < 2 ? all : byId([...new Map(all.map((claim) => [claim.id, claim])).values()]);
}

/** The content is the same in whatever order the records come. */
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
  const content = { sources: byId(sources), entities: byId(entities), relations: byId(relations) };
  return { digest: digestOf(Object.values(content).flat()), ...content };
}

import type { Batch } from '../../../../model/records.ts';
import type { BatchContent } from '../../../graph/batch-content.ts';
import type { Write, WriteRow } from './write-statements.ts';

/** Ids in one (:Holding); a batch has as many as it needs. */
const CHUNK = 5000;

/** A batch as it is kept. */
export interface StoredBatch extends Batch {
  readonly number: number;
  readonly digest: string;
}

/** The row that `READ_BATCHES` gives. */
export interface BatchRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly loadedAt: string;
  readonly digest: string;
  readonly entities: number;
  readonly relations: number;
  readonly claims: number;
  readonly sources: number;
}

export function readBatch(row: BatchRow): StoredBatch {
  const { id, number, name, loadedAt, digest, entities, relations, claims, sources } = row;
  return { id, number, name, loadedAt, digest, counts: { entities, relations, claims, sources } };
}

/** A batch without the store's own fields, as answers show it. */
export function publicBatch({ number: _number, digest: _digest, ...batch }: StoredBatch): Batch {
  return batch;
}

export function newBatch(name: string, number: number, content: BatchContent): StoredBatch {
  const { digest, sources, entities, relations } = content;
  const subjects = [...entities, ...relations];
  return {
    id: `batch:${number}`,
    number,
    name,
    loadedAt: new Date().toISOString(),
    digest,
    counts: {
      entities: entities.length,
      relations: relations.length,
      claims: subjects.reduce((sum, { claims }) => sum + claims.length, 0),
      sources: sources.length,
    },
  };
}

function* holdings(batch: string, content: BatchContent): Generator<WriteRow, void, undefined> {
  for (const part of ['entities', 'relations', 'sources'] as const) {
    const ids = content[part].map(({ id }) => id);
    for (let start = 0; start < ids.length; start += CHUNK) {
      yield { batch, props: { [part]: ids.slice(start, start + CHUNK) } };
    }
  }
}

/**
 * `words` marks that its claims have their words, see `add-words`; `sounds` that names have all their tokens, see
 * `renew-tokens`.
 * @param marks what the batch is marked with until it is loaded
 */
export function* batchWrites(
  { counts, ...batch }: StoredBatch,
  content: BatchContent,
  marks: { readonly loading?: true } = {},
): Generator<Write, void, undefined> {
  yield {
    name: 'create-batch',
    kind: '',
    rows: [{ props: { ...batch, ...counts, words: true, sounds: true, ...marks } }],
  };
  for (const row of holdings(batch.id, content)) {
    yield { name: 'create-holdings', kind: '', rows: [row] };
  }
}

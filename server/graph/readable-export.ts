import { rankDate, resolveClaims, type SourceDate } from '../../model/claims.ts';
import type { Props } from '../../model/graph.ts';
import { relationId } from '../../model/ids.ts';
import type { EntityRecord, ExchangeRecord, RelationRecord } from '../../model/records.ts';
import { claimsOf } from './batch-content.ts';

function propsOf(id: string, { claims }: EntityRecord | RelationRecord, dateOf: SourceDate): Props {
  return resolveClaims(claimsOf(id, claims), dateOf).props;
}

function readable(record: EntityRecord | RelationRecord, dateOf: SourceDate): object {
  const { claims, ...rest } = record;
  const id = record.type === 'entity' ? record.id : relationId(record);
  const { type, ...others } = rest;
  return { type, id, ...others, props: propsOf(id, record, dateOf), claims };
}

/**
 * An export as lines of JSON. `id` and `props` are added for people and other programs; an import leaves them out.
 * @param records sources before what cites them, as `GraphStore.export` gives them
 */
export async function* readableExport(records: AsyncIterable<ExchangeRecord>): AsyncGenerator<string, void, undefined> {
  const dates = new Map<string, string | undefined>();
  for await (const record of records) {
    if (record.type === 'source') dates.set(record.id, rankDate(record));
    const shown = record.type === 'source' ? record : readable(record, (id) => dates.get(id));
    yield `${JSON.stringify(shown)}\n`;
  }
}

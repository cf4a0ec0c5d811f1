import type { At, ClaimRecord, EntityRecord, Located, RelationRecord, SourceRecord } from '../../model/records.ts';
import { sourceLines } from '../../model/source-lines.ts';

/** The texts of sources, by file name. */
export type Texts = ReadonlyMap<string, string>;

/** A claim whose source has a text, with what of it the claim cites. */
export interface CitedClaim {
  readonly at: At;
  readonly record: EntityRecord | RelationRecord;
  readonly claim: ClaimRecord;
  /** `claims.0`: where the claim stands in its record. */
  readonly field: string;
  /** How many lines the whole text has. */
  readonly lineCount: number;
  /** The cited lines; empty when they lie outside. */
  readonly cited: string;
  readonly whole: string;
}

export function sourceRecords(records: readonly Located[]): Located<SourceRecord>[] {
  return records.flatMap(({ at, record }) => (record.type === 'source' ? [{ at, record }] : []));
}

/** Every claim on a source whose text is at hand. */
export function citedClaims(records: readonly Located[], texts: Texts): CitedClaim[] {
  const read = new Map(
    sourceRecords(records).flatMap(({ record: { id, file } }): [string, string[]][] => {
      const text = file === undefined ? undefined : texts.get(file);
      return text === undefined ? [] : [[id, sourceLines(text)]];
    }),
  );
  return records.flatMap(({ at, record }) => {
    if (record.type === 'source') return [];
    return record.claims.flatMap((claim, index) => {
      const lines = read.get(claim.source);
      if (!lines || !claim.lines) return [];
      const [first, last] = claim.lines;
      const cited = lines.slice(first - 1, last).join('\n');
      return [{ at, record, claim, field: `claims.${index}`, lineCount: lines.length, cited, whole: lines.join('\n') }];
    });
  });
}

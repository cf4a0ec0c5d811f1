import type { ClaimRecord, ExchangeRecord, Located, RecordError } from '../../model/records.ts';
import { citedClaims, type CitedClaim, type Texts } from '../../graph-seed/check/cited-claims.ts';

const TEXT = [
  '甲机械公司(简称甲机)今年投资12.5亿元,在丙 市建设新的海上风电装备总装基地项目。',
  '徐 鑫任总经理,出口201万美元,用地约1400余万元。',
  '该公司明年预计投产。',
];

export const TEXTS: Texts = new Map([['report.txt', `${TEXT.join('\n')}\n`]]);

export const SOURCE: ExchangeRecord = { type: 'source', id: 'source:report', title: '报道', file: 'report.txt' };

/** A stated claim on lines of the text. */
export function on(lines: readonly [number, number], more: Partial<ClaimRecord> = {}): ClaimRecord {
  return { source: 'source:report', lines, statement: '自己的话。', basis: 'stated', sets: {}, ...more };
}

export function company(claim: ClaimRecord, more: { name?: string; aliases?: string[] } = {}): ExchangeRecord {
  return { type: 'entity', id: 'company:jia', kind: 'Company', name: '甲机械公司', ...more, claims: [claim] };
}

export function located(...records: readonly ExchangeRecord[]): Located[] {
  return [SOURCE, ...records].map((record, index) => ({ at: { file: 'f.jsonl', line: index + 1 }, record }));
}

export const cited = (...records: readonly ExchangeRecord[]): CitedClaim[] => citedClaims(located(...records), TEXTS);

/** Where the errors stand and why, short. */
export const found = (errors: readonly RecordError[]): string[] =>
  errors.map(({ file, line, field, reason }) => `${file}:${line} ${field} ${reason}`);

import type { Ontology } from '../../model/ontology/index.ts';
import type { Located, RecordError } from '../../model/records.ts';
import { citedClaims, sourceRecords, type Texts } from './cited-claims.ts';
import { figuresStand } from './figures-stand.ts';
import { linesInside } from './lines-inside.ts';
import { namesStand } from './names-stand.ts';
import { ownWords } from './own-words.ts';

export interface CheckedTexts {
  readonly errors: readonly RecordError[];
  /** How many claims were held against a text. */
  readonly claims: number;
}

/** Holds what the claims say against the texts they cite. Every source that names a file must have its text. */
export function checkAgainstTexts(using: Ontology, records: readonly Located[], texts: Texts): CheckedTexts {
  const absent = sourceRecords(records).flatMap(({ at, record: { file } }) =>
    file === undefined || texts.has(file) ? [] : [{ ...at, field: 'file', reason: `there is no text ${file}` }],
  );
  const claims = citedClaims(records, texts);
  const errors = [
    ...absent,
    ...linesInside(claims),
    ...namesStand(using, records, claims),
    ...figuresStand(claims),
    ...ownWords(records, claims),
  ];
  return { errors, claims: claims.length };
}

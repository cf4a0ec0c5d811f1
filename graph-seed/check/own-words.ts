import type { ClaimRecord, Located, RecordError } from '../../model/records.ts';
import { asPrinted } from './as-printed.ts';
import type { CitedClaim } from './cited-claims.ts';

/** So many characters of a source in a row are its words, not ours. */
const COPIED = 12;

/** Where a name was taken out: what stood before and behind it is not one run. */
const GAP = '\u0000';

/** Every name and alias, longest first, so that a short form does not leave half of a long one standing. */
function allNames(records: readonly Located[]): string[] {
  const names = records.flatMap(({ record }) =>
    record.type === 'entity' ? [record.name, ...(record.aliases ?? [])].map(asPrinted) : [],
  );
  return [...new Set(names)].filter((name) => [...name].length > 1).toSorted((a, b) => b.length - a.length);
}

function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, GAP), asPrinted(text));
}

/** The first run of a text that stands in the source letter for letter. */
function copiedRun(text: string, whole: string): string | undefined {
  for (const part of text.split(GAP)) {
    const chars = [...part];
    for (let start = 0; start + COPIED <= chars.length; start++) {
      const run = chars.slice(start, start + COPIED).join('');
      if (whole.includes(run)) return run;
    }
  }
  return undefined;
}

/** What of a claim is in words: its statements, and properties that are not there to be kept as printed. */
function wordsOf({ statement, statementEn, sets }: ClaimRecord): [string, string][] {
  const properties = Object.entries(sets).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'original' ? [[`sets.${name}`, value]] : [],
  );
  return [['statement', statement], ['statementEn', statementEn ?? ''], ...properties];
}

/** Claims that repeat 12 or more characters of their source in a row, names of entities apart. */
export function ownWords(records: readonly Located[], claims: readonly CitedClaim[]): RecordError[] {
  const names = allNames(records);
  const folded = new Map<string, string>();
  return claims.flatMap(({ at, claim, field, whole }) => {
    const source = folded.get(claim.source) ?? asPrinted(whole);
    folded.set(claim.source, source);
    return wordsOf(claim).flatMap(([name, text]) => {
      const run = copiedRun(withoutNames(text, names), source);
      return run === undefined
        ? []
        : [{ ...at, field: `${field}.${name}`, reason: `repeats "${run}" of ${claim.source}` }];
    });
  });
}

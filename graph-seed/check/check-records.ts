import { checkBatch } from '../../server/graph/check-batch.ts';
import type { Ontology } from '../../model/ontology/index.ts';
import type { Located, RecordError } from '../../model/records.ts';
import { readJsonl, type TextFile } from '../../model/schema/read-jsonl.ts';

export interface CheckedRecords {
  readonly records: readonly Located[];
  /** By file and line. Empty when the records can be loaded into an empty store. */
  readonly errors: readonly RecordError[];
}

/** The id that a refused line would have defined. */
function idOf(line: string): string | undefined {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

function refusedIds(files: readonly TextFile[], errors: readonly RecordError[]): Set<string> {
  const lines = new Map(files.map(({ file, text }) => [file, text.split('\n')]));
  const ids = errors.map(({ file, line }) => idOf(lines.get(file)?.[line - 1] ?? ''));
  return new Set(ids.filter((id) => id !== undefined));
}

const byPlace = (a: RecordError, b: RecordError): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/** Everything that is wrong with files of the exchange format: lines, kinds, properties, ends, sources, doubles. */
export function checkRecords(using: Ontology, files: readonly TextFile[]): CheckedRecords {
  const { records, errors } = readJsonl(using, files);
  const unfit = checkBatch(using, records, {
    entityKinds: new Map(),
    sources: new Map(),
    refused: refusedIds(files, errors),
  });
  return { records, errors: [...errors, ...unfit].toSorted(byPlace) };
}

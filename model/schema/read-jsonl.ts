import type { Ontology } from '../ontology/index.ts';
import type { Located, RecordError } from '../records.ts';
import { recordReader } from './record-schemas.ts';

export interface TextFile {
  /** The name errors give. */
  readonly file: string;
  readonly text: string;
}

export interface ReadRecords {
  readonly records: readonly Located[];
  readonly errors: readonly RecordError[];
}

/** Excel and Notepad begin a file with it. */
const BYTE_ORDER_MARK = /^\ufeff/;

function parse(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      reason: `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/**
 * Reads files of the exchange format, one record per line; blank lines are passed over.
 * @returns the records that are right, and every error with file, line, field and reason
 */
export function readJsonl(using: Ontology, files: readonly TextFile[]): ReadRecords {
  const read = recordReader(using);
  const records: Located[] = [];
  const errors: RecordError[] = [];
  for (const { file, text } of files) {
    for (const [index, line] of text.replace(BYTE_ORDER_MARK, '').split('\n').entries()) {
      if (line.trim() === '') continue;
      const at = { file, line: index + 1 };
      const parsed = parse(line);
      const reading = 'value' in parsed ? read(parsed.value) : { errors: [{ field: '', reason: parsed.reason }] };
      if ('record' in reading) records.push({ at, record: reading.record });
      else errors.push(...reading.errors.map((error) => ({ ...at, ...error })));
    }
  }
  return { records, errors };
}

import { z } from 'zod';
import type { At, RecordError } from '../../model/records.ts';
import { packageRoot } from '../package-root.ts';
import { join } from 'node:path';
import type { TextFile } from '../../model/schema/read-jsonl.ts';

/** Where the repository keeps what it judged to hold no fact. */
export const JUDGED_FOLDER = join(packageRoot(import.meta.url), 'graph-seed', 'judged');

const line = z.int().positive();
const reason = z.string().trim().min(1);

const judgement = z.union([
  z.strictObject({ source: z.string(), lines: z.tuple([line, line]), reason }),
  z.strictObject({ source: z.string(), line, number: z.string().trim().min(1), reason }),
]);

/** Lines of a source that hold no fact, or a printed number that is left out of the graph, with the reason. */
export type Judgement = z.infer<typeof judgement> & { readonly at: At };

export interface Judgements {
  readonly judgements: readonly Judgement[];
  readonly errors: readonly RecordError[];
}

function readLine(text: string, at: At): { judgement: Judgement } | { error: RecordError } {
  try {
    const read = judgement.safeParse(JSON.parse(text));
    if (read.success) return { judgement: { ...read.data, at } };
  } catch {
    // Falls through: what is no JSON is no judgement either.
  }
  const form = '{"source","lines":[first,last],"reason"} or {"source","line","number","reason"}';
  return { error: { ...at, field: '', reason: `is not of the form ${form}` } };
}

/** Reads the judgements of files, one JSON object a line. */
export function readJudgements(files: readonly TextFile[]): Judgements {
  const read = files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((each, index) => (each.trim() === '' ? [] : [readLine(each, { file, line: index + 1 })])),
  );
  return {
    judgements: read.flatMap((each) => ('judgement' in each ? [each.judgement] : [])),
    errors: read.flatMap((each) => ('error' in each ? [each.error] : [])),
  };
}

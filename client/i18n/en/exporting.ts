import type { WordsOf } from '../words-of.ts';
import type { exporting as source } from '../zh-cn/exporting.ts';

export const exporting = {
  'export.title': 'Export',
} as const satisfies WordsOf<typeof source>;

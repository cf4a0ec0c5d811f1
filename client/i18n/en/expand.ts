import type { WordsOf } from '../words-of.ts';
import type { expand as source } from '../zh-cn/expand.ts';

export const expand = {
  'expand.title': 'Expand',
} as const satisfies WordsOf<typeof source>;

import type { WordsOf } from '../words-of.ts';
import type { layout as source } from '../zh-cn/layout.ts';

export const layout = {
  'layout.title': 'Layout',
} as const satisfies WordsOf<typeof source>;

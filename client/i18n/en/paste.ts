import type { WordsOf } from '../words-of.ts';
import type { paste as source } from '../zh-cn/paste.ts';

export const paste = {
  'paste.title': 'Paste a list',
} as const satisfies WordsOf<typeof source>;

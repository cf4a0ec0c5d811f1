import type { WordsOf } from '../words-of.ts';
import type { views as source } from '../zh-cn/views.ts';

export const views = {
  'views.title': 'Saved views',
} as const satisfies WordsOf<typeof source>;

import type { WordsOf } from '../words-of.ts';
import type { paths as source } from '../zh-cn/paths.ts';

export const paths = {
  'paths.title': 'Paths between the two',
} as const satisfies WordsOf<typeof source>;

import type { WordsOf } from '../words-of.ts';
import type { canvas as source } from '../zh-cn/canvas.ts';

export const canvas = {
  'canvas.label':
    'Graph of {entities} entities and {relations} relations. Arrow keys walk along relations; the table view has the same content.',
  'canvas.rest': '{n} more',
  'canvas.bundle': '{label}, {n} ties',
  'canvas.waiting': 'Loading …',
} as const satisfies WordsOf<typeof source>;

import type { WordsOf } from '../words-of.ts';
import type { layout as source } from '../zh-cn/layout.ts';

export const layout = {
  'layout.force': 'Automatic layout',
  'layout.layered': 'Layers, left to right',
  'layout.concentric': 'Rings by distance',
  'layout.region': 'Arrange by region',
  'layout.grid': 'Grid by kind',
  'layout.working': 'Arranging the map',
  'layout.cancel': 'Cancel',
} as const satisfies WordsOf<typeof source>;

import type { WordsOf } from '../words-of.ts';
import type { legend as source } from '../zh-cn/legend.ts';

export const legend = {
  'legend.title': 'Legend and filters',
  'legend.entities': 'Entities',
  'legend.relations': 'Relations',
  'legend.stages': 'Stage',
  'legend.widths': 'Line width: amount',
  'legend.widths.note': 'One step per order of magnitude; thin where none is stated',
  'legend.empty':
    'Nothing is on the map yet. Here you will see which kinds are, how many of each, and hide them with a click.',
  'legend.showAll': 'Show all',
  'legend.hidden': 'hidden',
  'legend.stage.none': 'not stated, or none applies',
  'legend.toggle': '{name}, {n}; click to hide or show',
} as const satisfies WordsOf<typeof source>;

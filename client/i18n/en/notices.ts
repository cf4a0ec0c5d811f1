import type { WordsOf } from '../words-of.ts';
import type { notices as source } from '../zh-cn/notices.ts';

export const notices = {
  'notice.expanded': '{added} relations of “{name}” added, {left} more not shown',
  'notice.expanded.all': '{added} relations of “{name}” added; that is all of them',
  'notice.nothing-left': 'All relations of “{name}” are on the map',
  'notice.connected': '{added} ties added',
  'notice.connected.none': 'There are no more ties among these',
  'notice.undone': 'Undone: {name}',
  'notice.redone': 'Redone: {name}',
  'notice.copied': 'Link copied; it opens this very view',
  'notice.missing': '{count} entities of the link are no longer in the graph',
  'notice.nothing-found': 'The data does not answer this question yet',
  'notice.close': 'Dismiss',
} as const satisfies WordsOf<typeof source>;

import type { WordsOf } from '../words-of.ts';
import type { notices as source } from '../zh-cn/notices.ts';

export const notices = {
  'notice.expanded': '{added|relation|relations} of “{name}” added by {sort}, {left} more not shown',
  'notice.expanded.all': '{added|relation|relations} of “{name}” added; that is all of them',
  'notice.nothing-left': 'All relations of “{name}” are on the map',
  'notice.connected': '{added|tie|ties} added',
  'notice.connected.none': 'There are no more ties among these',
  'notice.undone': 'Undone: {name}',
  'notice.redone': 'Redone: {name}',
  'notice.jumped.back': '{n|step|steps} back',
  'notice.jumped.forward': '{n|step|steps} forward',
  'notice.link-copied': 'Link copied; it opens this very view',
  'notice.link-copied.long':
    'Link copied. It has {n} characters, which some chat programs cut; you can also save the view and pass on its file',
  'left.label': 'What the view lacks',
  'left.title': '{n|entity of this view is|entities of this view are} no longer in the graph:',
  'left.relations': '{n|relation is|relations are} no longer in the graph either.',
  'left.relations.only': '{n|relation of this view is|relations of this view are} no longer in the graph.',
  'left.damaged': 'Part of the link could not be read; it may have been cut on its way. All that can be read is here.',
  'left.later': 'The link was made by a later version; this one cannot read all of it.',
  'left.all': 'List all',
  'left.fewer': 'Fewer',
  'left.find': 'Find',
  'left.find.name': 'Find “{name}”',
  'slow.title': 'Still loading …',
  'slow.cancel': 'Cancel',
  'opening.title': 'Opening the view …',
  'notice.nothing-found': 'The data does not answer this question yet',
  'notice.failed': 'Could not be read: {message}',
  'notice.close': 'Dismiss',
} as const satisfies WordsOf<typeof source>;

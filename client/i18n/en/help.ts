import type { WordsOf } from '../words-of.ts';
import type { help as source } from '../zh-cn/help.ts';

export const help = {
  'keys.title': 'Keys and gestures',
  'keys.escape': 'Close what is in front',
  'keys.arrows': 'Walk along relations',
  'keys.click': 'Select',
  'keys.dblclick': 'Expand',
  'keys.contextmenu': 'Open the menu',
  'keys.drag': 'Pan',
  'keys.shiftdrag': 'Select an area',
  'key.arrows': 'Arrow keys',
  'key.click': 'Click',
  'key.dblclick': 'Double click',
  'key.contextmenu': 'Right click / long press',
  'key.drag': 'Drag the ground',
  'key.shiftdrag': 'Shift + drag',
  'keys.group.look': 'Look',
  'keys.group.explore': 'Explore',
  'keys.group.picture': 'Picture',
  'keys.group.layout': 'Layout',
  'keys.group.keep': 'Undo, keep, export',
  'keys.group.hand': 'Mouse, touch and arrows',
  'hint.expand':
    'Double click or double tap an entity (or select it and press E) to expand its relations. Nothing that is there moves.',
  'hint.proof': 'Click a line to see who says so, in which lines of which report.',
  'hint.legend': 'The legend is the filter: a click on a row hides it, another brings it back.',
  'hint.share': 'The address is this view: copy it to share. Ctrl+Z takes a step back.',
  'hint.next': 'Got it',
  'hint.never': 'No more hints',
  'hint.title': 'Hint {n} of {all}',
} as const satisfies WordsOf<typeof source>;

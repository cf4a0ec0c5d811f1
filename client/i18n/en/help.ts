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
} as const satisfies WordsOf<typeof source>;

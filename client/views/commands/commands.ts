import type { Command } from './command.ts';
import { EDIT_COMMANDS } from './edit-commands.ts';
import { LAYOUT_COMMANDS } from './layout-commands.ts';
import { SELECT_COMMANDS } from './select-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/** Everything the reader can do, in the order in which it is listed. */
export const COMMANDS: readonly Command[] = [
  ...VIEW_COMMANDS,
  ...SELECT_COMMANDS,
  ...EDIT_COMMANDS,
  ...LAYOUT_COMMANDS,
];

import type { Command } from './command.ts';
import { CANVAS_COMMANDS } from './canvas-commands.ts';
import { COPY_COMMANDS } from './copy-commands.ts';
import { EDIT_COMMANDS } from './edit-commands.ts';
import { EXPORT_COMMANDS } from './export-commands.ts';
import { LAYOUT_COMMANDS } from './layout-commands.ts';
import { SELECT_COMMANDS } from './select-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/** Everything the reader can do, in the order in which it is listed. */
export const COMMANDS: readonly Command[] = [
  ...VIEW_COMMANDS,
  ...SELECT_COMMANDS,
  ...CANVAS_COMMANDS,
  ...EDIT_COMMANDS,
  ...COPY_COMMANDS,
  ...EXPORT_COMMANDS,
  ...LAYOUT_COMMANDS,
];

import type { WordKey } from '../../i18n/index.ts';
import type { Command } from './command.ts';
import { CANVAS_COMMANDS } from './canvas-commands.ts';
import { COPY_COMMANDS } from './copy-commands.ts';
import { EDIT_COMMANDS } from './edit-commands.ts';
import { EXPORT_COMMANDS } from './export-commands.ts';
import { LAYOUT_COMMANDS } from './layout-commands.ts';
import { SELECT_COMMANDS } from './select-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

/** The commands by what they are for, as the help lists them. */
export const COMMAND_GROUPS: readonly { readonly title: WordKey; readonly commands: readonly Command[] }[] = [
  { title: 'keys.group.look', commands: VIEW_COMMANDS },
  { title: 'keys.group.explore', commands: SELECT_COMMANDS },
  { title: 'keys.group.picture', commands: CANVAS_COMMANDS },
  { title: 'keys.group.layout', commands: LAYOUT_COMMANDS },
  { title: 'keys.group.keep', commands: [...EDIT_COMMANDS, ...COPY_COMMANDS, ...EXPORT_COMMANDS] },
];

/** Everything the reader can do. */
export const COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap(({ commands }) => commands);

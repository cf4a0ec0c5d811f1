import { IconArrowBackUp, IconArrowForwardUp, IconTrash } from '@tabler/icons-react';
import { clear, redo, undo } from '../../state/change.ts';
import { hasContent, type Command } from './command.ts';

/** What changes the picture as a whole, and takes it back. */
export const EDIT_COMMANDS: readonly Command[] = [
  {
    name: 'undo',
    label: 'command.undo',
    icon: IconArrowBackUp,
    shortcuts: [{ key: 'z', ctrl: true }],
    toolbar: 'history',
    enabled: ({ history }) => history.past.length > 0,
    run: undo,
  },
  {
    name: 'redo',
    label: 'command.redo',
    icon: IconArrowForwardUp,
    shortcuts: [
      { key: 'y', ctrl: true },
      { key: 'z', ctrl: true, shift: true },
    ],
    toolbar: 'history',
    enabled: ({ history }) => history.future.length > 0,
    run: redo,
  },
  {
    name: 'clear',
    label: 'command.clear',
    icon: IconTrash,
    shortcuts: [{ key: 'Delete', shift: true }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: clear,
  },
];

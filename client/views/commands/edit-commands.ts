import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBookmarks,
  IconHistory,
  IconLink,
  IconTrash,
} from '@tabler/icons-react';
import { redo, undo } from '../../state/change.ts';
import { copyLink } from '../../state/view/copy-link.ts';
import { openDialog } from '../../state/select.ts';
import { clearAndTell } from '../../state/take-away.ts';
import { always, hasContent, type Command } from './command.ts';

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
    name: 'history',
    label: 'command.history',
    icon: IconHistory,
    shortcuts: [{ key: 'h' }],
    enabled: always,
    pressed: ({ dialog }) => dialog === 'history',
    run: (app) => openDialog(app, app.store.getState().dialog === 'history' ? undefined : 'history'),
  },
  {
    name: 'views',
    label: 'command.views',
    icon: IconBookmarks,
    shortcuts: [{ key: 's' }],
    enabled: always,
    run: (app) => openDialog(app, 'views'),
  },
  {
    name: 'copy-link',
    label: 'command.copy',
    icon: IconLink,
    shortcuts: [{ key: 'c', shift: true }],
    enabled: hasContent,
    run: (app) => void copyLink(app),
  },
  {
    name: 'clear',
    label: 'command.clear',
    icon: IconTrash,
    shortcuts: [{ key: 'Delete', shift: true }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: clearAndTell,
  },
];

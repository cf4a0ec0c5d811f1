import { IconDownload } from '@tabler/icons-react';
import { openDialog } from '../../state/select.ts';
import { hasContent, type Command } from './command.ts';

/** What takes the view out of the page. */
export const EXPORT_COMMANDS: readonly Command[] = [
  {
    name: 'export',
    label: 'command.export',
    icon: IconDownload,
    shortcuts: [{ key: 'd' }],
    menu: 'ground',
    enabled: hasContent,
    run: (app) => openDialog(app, 'export'),
  },
];

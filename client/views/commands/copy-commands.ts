import { IconCopy } from '@tabler/icons-react';
import { copiedIds, copySelection } from '../../state/inspect/copy-selection.ts';
import { copyWords } from '../../ui/copy-words.ts';
import type { Command } from './command.ts';

const isTextSelected = (): boolean => getSelection()?.isCollapsed === false;

/** What takes something out of the page. */
export const COPY_COMMANDS: readonly Command[] = [
  {
    name: 'copy-text',
    label: 'command.copyText',
    icon: IconCopy,
    shortcuts: [{ key: 'c', ctrl: true }],
    menu: 'relation',
    enabled: (state) => copiedIds(state).length > 0,
    yields: isTextSelected,
    run: (app) => {
      const { language } = app.store.getState();
      void copySelection(app, (sources) => copyWords(language, sources));
    },
  },
];

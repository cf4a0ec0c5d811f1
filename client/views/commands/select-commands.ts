import { IconEyeOff, IconFocus2, IconSitemap } from '@tabler/icons-react';
import { hide, keepOnly } from '../../state/change.ts';
import { expand } from '../../state/expand.ts';
import { hasSelection, selectedEntities, type Command } from './command.ts';

/** What is done with the selection. */
export const SELECT_COMMANDS: readonly Command[] = [
  {
    name: 'expand',
    label: 'command.expand',
    icon: IconSitemap,
    shortcuts: [{ key: 'e' }],
    menu: 'entity',
    enabled: (state) => selectedEntities(state).length > 0,
    run: (app) => {
      for (const id of selectedEntities(app.store.getState())) void expand(app, { id });
    },
  },
  {
    name: 'keep',
    label: 'command.keep',
    icon: IconFocus2,
    shortcuts: [{ key: 'k' }],
    menu: 'entity',
    enabled: (state) => selectedEntities(state).length > 0,
    run: (app) => keepOnly(app, selectedEntities(app.store.getState())),
  },
  {
    name: 'hide',
    label: 'command.hide',
    icon: IconEyeOff,
    shortcuts: [{ key: 'Delete' }],
    menu: 'relation',
    enabled: hasSelection,
    run: (app) => hide(app, app.store.getState().selection),
  },
];

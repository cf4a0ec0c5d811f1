import {
  IconArrowsMaximize,
  IconFilterOff,
  IconHelp,
  IconMinus,
  IconPlus,
  IconSearch,
  IconTable,
} from '@tabler/icons-react';
import { showAll } from '../../state/filters/filter-changes.ts';
import { isFiltering } from '../../state/filters/filters.ts';
import { openDialog, openTab } from '../../state/select.ts';
import { focusSearch } from '../search/focus-search.ts';
import { always, hasContent, type Command } from './command.ts';

/** What changes how one looks, not what is there. */
export const VIEW_COMMANDS: readonly Command[] = [
  {
    name: 'search',
    label: 'command.search',
    icon: IconSearch,
    shortcuts: [{ key: '/' }],
    enabled: always,
    run: focusSearch,
  },
  {
    name: 'fit',
    label: 'command.fit',
    icon: IconArrowsMaximize,
    shortcuts: [{ key: 'f' }],
    toolbar: 'view',
    menu: 'ground',
    enabled: hasContent,
    run: (app) => app.canvas.current?.fit(),
  },
  {
    name: 'zoom-in',
    label: 'command.zoomIn',
    icon: IconPlus,
    shortcuts: [{ key: '+' }, { key: '=' }],
    toolbar: 'view',
    enabled: hasContent,
    run: (app) => app.canvas.current?.zoom(1.25),
  },
  {
    name: 'zoom-out',
    label: 'command.zoomOut',
    icon: IconMinus,
    shortcuts: [{ key: '-' }],
    toolbar: 'view',
    enabled: hasContent,
    run: (app) => app.canvas.current?.zoom(0.8),
  },
  {
    name: 'show-all',
    label: 'command.showAll',
    icon: IconFilterOff,
    shortcuts: [{ key: 'a' }],
    menu: 'ground',
    enabled: ({ scene }) => isFiltering(scene.filters),
    run: showAll,
  },
  {
    name: 'table',
    label: 'command.table',
    icon: IconTable,
    shortcuts: [{ key: 't' }],
    enabled: always,
    run: (app) => openTab(app, app.store.getState().tab === 'graph' ? 'table' : 'graph'),
  },
  {
    name: 'help',
    label: 'command.help',
    icon: IconHelp,
    shortcuts: [{ key: '?' }],
    enabled: always,
    run: (app) => openDialog(app, 'help'),
  },
];

import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconCircleDot,
  IconEyeOff,
  IconFilterOff,
  IconFocus2,
  IconHelp,
  IconLayoutGrid,
  IconMinus,
  IconPlus,
  IconSearch,
  IconSitemap,
  IconTable,
  IconTopologyRing,
  IconTrash,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import type { App } from '../../state/app.ts';
import type { AppState } from '../../state/app-state.ts';
import { clear, hide, keepOnly, redo, showAll, undo } from '../../state/change.ts';
import { expand } from '../../state/expand.ts';
import { isFiltering } from '../../state/filters.ts';
import { rearrange } from '../../state/rearrange.ts';
import { restOf } from '../../state/scene.ts';
import { connectShown } from '../../state/search.ts';
import { openTab, toggleHelp } from '../../state/select.ts';
import type { IconProps } from '../../ui/icon-button.tsx';
import { focusSearch } from '../search/focus-search.ts';

export interface Shortcut {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
}

/** Something the reader can do: one record for toolbar, menu, keyboard and the list of keys. */
export interface Command {
  readonly name: string;
  readonly label: WordKey;
  readonly icon: ComponentType<IconProps>;
  readonly shortcuts: readonly Shortcut[];
  /** Where it can be found besides the keyboard, and in which group. */
  readonly toolbar?: 'history' | 'view' | 'layout';
  readonly menu?: 'entity' | 'relation' | 'ground';
  readonly enabled: (state: AppState) => boolean;
  readonly run: (app: App) => void;
}

const hasContent = ({ scene }: AppState): boolean => scene.graph.entities.size > 0;
const hasSelection = ({ selection }: AppState): boolean => selection.length > 0;
const selectedEntities = ({ selection, scene }: AppState): string[] =>
  selection.map((id) => restOf(id) ?? id).filter((id) => scene.graph.entities.has(id));
const always = (): boolean => true;

export const COMMANDS: readonly Command[] = [
  {
    name: 'search',
    label: 'command.search',
    icon: IconSearch,
    shortcuts: [{ key: '/' }],
    enabled: always,
    run: focusSearch,
  },
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
    name: 'force',
    label: 'command.force',
    icon: IconLayoutGrid,
    shortcuts: [{ key: 'l' }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: (app) => void rearrange(app, 'force'),
  },
  {
    name: 'rings',
    label: 'command.rings',
    icon: IconCircleDot,
    shortcuts: [{ key: 'o' }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: (app) => void rearrange(app, 'rings'),
  },
  {
    name: 'connect',
    label: 'command.connect',
    icon: IconTopologyRing,
    shortcuts: [{ key: 'c' }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: ({ scene }) => scene.graph.entities.size > 1,
    run: (app) => void connectShown(app),
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
    name: 'clear',
    label: 'command.clear',
    icon: IconTrash,
    shortcuts: [{ key: 'Delete', shift: true }],
    toolbar: 'layout',
    menu: 'ground',
    enabled: hasContent,
    run: clear,
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
    run: toggleHelp,
  },
];

/** `Ctrl+Z`, as it is printed beside a command. */
export function shortcutText({ key, ctrl, shift }: Shortcut): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [ctrl && 'Ctrl', shift && 'Shift', name].filter(Boolean).join('+');
}

export function runCommand(app: App, command: Command): void {
  if (command.enabled(app.store.getState())) command.run(app);
}

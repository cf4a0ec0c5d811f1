import {
  IconCircleMinus,
  IconCirclePlus,
  IconClipboardList,
  IconEyeOff,
  IconFocus2,
  IconListCheck,
  IconRoute,
  IconSitemap,
  IconSitemapOff,
  IconVector,
} from '@tabler/icons-react';
import type { WordKey } from '../../i18n/index.ts';
import { collapse } from '../../state/expand/collapse.ts';
import { expandSeveral } from '../../state/expand/expand.ts';
import { canOpenGroup } from '../../state/drawn/grouping.ts';
import { openGroup } from '../../state/drawn/open-group.ts';
import { findPaths, MOST_ENDS } from '../../state/find/paths.ts';
import { restOf } from '../../state/scene.ts';
import { openDialog, toggleSelected } from '../../state/select.ts';
import { findShared } from '../../state/find/shared.ts';
import { hideAndTell, keepOnlyAndTell } from '../../state/take-away.ts';
import type { App } from '../../state/app.ts';
import type { AppState, Need } from '../../state/app-state.ts';
import { always, hasSelection, lacks, selectedEntities, selectedWithMembers, type Command } from './command.ts';

const selected = (state: AppState): string[] => [...new Set(selectedEntities(state))];
const chosen = ({ store }: App): string[] => selected(store.getState());
const hasEntity = (state: AppState): boolean => selected(state).length > 0;

const lacksSeveral = (state: AppState): Need | undefined =>
  lacks(selected(state).length > MOST_ENDS ? 'fewer' : 'two')(state);

const hasSeveral = (state: AppState): boolean => selected(state).length >= 2 && selected(state).length <= MOST_ENDS;

/** What brings more of the selection, or takes it away again. */
const EXPANDING: readonly Command[] = [
  {
    name: 'expand',
    label: 'command.expand',
    icon: IconSitemap,
    shortcuts: [{ key: 'e' }],
    menu: 'entity',
    enabled: (state) => hasEntity(state) || state.selection.some((id) => canOpenGroup(state, id)),
    needs: lacks('entity'),
    run: (app) => {
      const group = app.store.getState().selection.find((id) => canOpenGroup(app.store.getState(), id));
      if (group === undefined) void expandSeveral(app, chosen(app));
      else void openGroup(app, group);
    },
  },
  {
    name: 'choose',
    label: 'command.choose',
    icon: IconListCheck,
    shortcuts: [{ key: 'e', shift: true }],
    menu: 'entity',
    enabled: (state) => selected(state).length === 1,
    needs: lacks('one'),
    run: (app) => openDialog(app, 'expand'),
  },
  {
    name: 'collapse',
    label: 'command.collapse',
    icon: IconSitemapOff,
    shortcuts: [{ key: 'x' }],
    menu: 'entity',
    enabled: hasEntity,
    needs: lacks('entity'),
    run: (app) => collapse(app, chosen(app)),
  },
];

/** What the menu was opened on, where that is an entity. */
function targetOf({ menu, scene }: AppState): string | undefined {
  const id = menu?.id === undefined ? undefined : (restOf(menu.id) ?? menu.id);
  return id !== undefined && scene.graph.entities.has(id) ? id : undefined;
}

function pickCommand(name: string, label: WordKey, icon: Command['icon'], isIn: boolean): Command {
  return {
    name,
    label,
    icon,
    shortcuts: [],
    menu: 'entity',
    ofTarget: true,
    enabled: (state) => {
      const target = targetOf(state);
      return target !== undefined && state.selection.includes(target) === isIn;
    },
    run: (app) => {
      const target = targetOf(app.store.getState());
      if (target === undefined) return;
      toggleSelected(app, target);
      // On a phone the sheet comes up over it.
      app.canvas.current?.reveal(target);
    },
  };
}

/** Several are picked one after the other, where there is no Shift to hold. */
const ONE_BY_ONE: readonly Command[] = [
  pickCommand('pick', 'command.pick', IconCirclePlus, false),
  pickCommand('unpick', 'command.unpick', IconCircleMinus, true),
];

/** What is looked for among several. */
const FINDING: readonly Command[] = [
  {
    name: 'paths',
    label: 'command.paths',
    icon: IconRoute,
    shortcuts: [{ key: 'p' }],
    menu: 'entity',
    enabled: hasSeveral,
    needs: lacksSeveral,
    run: (app) => void findPaths(app, chosen(app)),
  },
  {
    name: 'shared',
    label: 'command.shared',
    icon: IconVector,
    shortcuts: [{ key: 'm' }],
    menu: 'entity',
    enabled: hasSeveral,
    needs: lacksSeveral,
    run: (app) => void findShared(app, chosen(app)),
  },
];

/** What is done with the selection; and what puts many on the canvas at once. */
export const SELECT_COMMANDS: readonly Command[] = [
  ...EXPANDING,
  ...ONE_BY_ONE,
  ...FINDING,
  {
    name: 'keep',
    label: 'command.keep',
    icon: IconFocus2,
    shortcuts: [{ key: 'k' }],
    menu: 'entity',
    enabled: (state) => selectedWithMembers(state).length > 0,
    needs: lacks('entity'),
    run: (app) => keepOnlyAndTell(app, selectedWithMembers(app.store.getState())),
  },
  {
    name: 'hide',
    label: 'command.hide',
    icon: IconEyeOff,
    shortcuts: [{ key: 'Delete' }],
    menu: 'relation',
    enabled: hasSelection,
    needs: lacks('selection'),
    run: (app) => hideAndTell(app, selectedWithMembers(app.store.getState())),
  },
  {
    name: 'paste',
    label: 'command.paste',
    icon: IconClipboardList,
    shortcuts: [{ key: 'v' }],
    toolbar: 'tools',
    menu: 'ground',
    enabled: always,
    run: (app) => openDialog(app, 'paste'),
  },
];
